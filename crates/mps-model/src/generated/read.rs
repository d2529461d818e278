// Written by `cargo xtask codegen` from crates/mps-model/schema; do not edit.
//! Readers of the structs.
#![allow(clippy::wildcard_imports, reason = "every struct is used")]

use super::model::*;
use super::order::INITIAL_ORDER;
use crate::reflect::Presence;
use crate::reader::{
    ObjectSchema, Lookup, Next, ObjectStart, FieldTable, ReadValue, Reader, Cursor,
    open_object, read_by_table, read_elements, read_flat_elements, read_object_or_null,
    read_shared, strip_member,
};
use crate::extras::Extras;
use crate::RawMembers;

impl ObjectSchema for DescribeTaskDetailResponse {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TaskType\":",
                "\"Status\":",
                "\"CreateTime\":",
                "\"BeginProcessTime\":",
                "\"FinishTime\":",
                "\"EditMediaTask\":",
                "\"WorkflowTask\":",
                "\"LiveStreamProcessTask\":",
                "\"ExtractBlindWatermarkTask\":",
                "\"TaskNotifyConfig\":",
                "\"TasksPriority\":",
                "\"SessionId\":",
                "\"SessionContext\":",
                "\"ExtInfo\":",
                "\"ScheduleTask\":",
                "\"LiveScheduleTask\":",
                "\"TaskId\":",
                "\"BatchTaskResult\":",
                "\"RequestId\":",
            ],
            base: 10,
            arms: 0b101100000111100000,
            plain: 0b11110000011111,
            envelope: true,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn set_extras(&mut self, extras: Extras) {
        self.extras = extras;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_type, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.create_time, reader, rest),
            3 => read_shared(&mut self.begin_process_time, reader, rest),
            4 => read_shared(&mut self.finish_time, reader, rest),
            5 => {
                let mut arm = Box::<EditMediaTask>::default();
                let rest = arm.read(reader, rest)?;
                self.task = Task::EditMedia(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<WorkflowTask>::default();
                let rest = arm.read(reader, rest)?;
                self.task = Task::Workflow(arm);
                Some(rest)
            }
            7 => {
                let mut arm = Box::<LiveStreamProcessTask>::default();
                let rest = arm.read(reader, rest)?;
                self.task = Task::LiveStreamProcess(arm);
                Some(rest)
            }
            8 => {
                let mut arm = Box::<ExtractBlindWatermarkTask>::default();
                let rest = arm.read(reader, rest)?;
                self.task = Task::ExtractBlindWatermark(arm);
                Some(rest)
            }
            9 => read_shared(&mut self.task_notify_config, reader, rest),
            10 => read_shared(&mut self.tasks_priority, reader, rest),
            11 => read_shared(&mut self.session_id, reader, rest),
            12 => read_shared(&mut self.session_context, reader, rest),
            13 => read_shared(&mut self.ext_info, reader, rest),
            14 => {
                let mut arm = Box::<ScheduleTask>::default();
                let rest = arm.read(reader, rest)?;
                self.task = Task::Schedule(arm);
                Some(rest)
            }
            15 => {
                let mut arm = Box::<LiveScheduleTask>::default();
                let rest = arm.read(reader, rest)?;
                self.task = Task::LiveSchedule(arm);
                Some(rest)
            }
            16 => read_shared(&mut self.task_id, reader, rest),
            17 => {
                let mut arm = Box::<BatchSubTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = Task::Batch(arm);
                Some(rest)
            }
            18 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = Task::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = Task::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(DescribeTaskDetailResponse);

impl ObjectSchema for EditMediaTask {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TaskId\":",
                "\"Status\":",
                "\"ErrCode\":",
                "\"Message\":",
                "\"Input\":",
                "\"Output\":",
            ],
            base: 30,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.input, reader, rest),
            5 => read_shared(&mut self.output, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(EditMediaTask);

impl ObjectSchema for WorkflowTask {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TaskId\":",
                "\"Status\":",
                "\"ErrCode\":",
                "\"Message\":",
                "\"InputInfo\":",
                "\"MetaData\":",
                "\"MediaProcessResultSet\":",
                "\"AiContentReviewResultSet\":",
                "\"AiAnalysisResultSet\":",
                "\"AiRecognitionResultSet\":",
                "\"AiQualityControlTaskResult\":",
                "\"SmartSubtitlesTaskResult\":",
                "\"SmartEraseTaskResult\":",
                "\"AiDubbingTaskResult\":",
            ],
            base: 37,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.input_info, reader, rest),
            5 => read_shared(&mut self.meta_data, reader, rest),
            6 => read_shared(&mut self.media_process_result_set, reader, rest),
            7 => read_shared(&mut self.ai_content_review_result_set, reader, rest),
            8 => read_shared(&mut self.ai_analysis_result_set, reader, rest),
            9 => read_shared(&mut self.ai_recognition_result_set, reader, rest),
            10 => read_shared(&mut self.ai_quality_control_task_result, reader, rest),
            11 => read_shared(&mut self.smart_subtitles_task_result, reader, rest),
            12 => read_shared(&mut self.smart_erase_task_result, reader, rest),
            13 => read_shared(&mut self.ai_dubbing_task_result, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(WorkflowTask);

impl ObjectSchema for LiveStreamProcessTask {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TaskId\":",
                "\"Status\":",
                "\"ErrCode\":",
                "\"Message\":",
                "\"Url\":",
            ],
            base: 52,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.url, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveStreamProcessTask);

impl ObjectSchema for ExtractBlindWatermarkTask {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TaskId\":",
                "\"Status\":",
                "\"ErrCode\":",
                "\"Message\":",
                "\"InputInfo\":",
                "\"Type\":",
                "\"IsDetected\":",
                "\"Result\":",
                "\"ExtractBlindWatermarkConfig\":",
            ],
            base: 58,
            arms: 0b0,
            plain: 0b1101111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.input_info, reader, rest),
            5 => read_shared(&mut self.kind, reader, rest),
            6 => read_shared(&mut self.is_detected, reader, rest),
            7 => read_shared(&mut self.result, reader, rest),
            8 => read_shared(&mut self.extract_blind_watermark_config, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ExtractBlindWatermarkTask);

impl ObjectSchema for TaskNotifyConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"NotifyType\":",
                "\"NotifyMode\":",
                "\"NotifyUrl\":",
                "\"CmqModel\":",
                "\"CmqRegion\":",
                "\"TopicName\":",
                "\"QueueName\":",
                "\"AwsSQS\":",
                "\"NotifyKey\":",
            ],
            base: 68,
            arms: 0b0,
            plain: 0b1111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.notify_type, reader, rest),
            1 => read_shared(&mut self.notify_mode, reader, rest),
            2 => read_shared(&mut self.notify_url, reader, rest),
            3 => read_shared(&mut self.cmq_model, reader, rest),
            4 => read_shared(&mut self.cmq_region, reader, rest),
            5 => read_shared(&mut self.topic_name, reader, rest),
            6 => read_shared(&mut self.queue_name, reader, rest),
            7 => read_shared(&mut self.aws_sqs, reader, rest),
            8 => read_shared(&mut self.notify_key, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(TaskNotifyConfig);

impl ObjectSchema for ScheduleTask {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TaskId\":",
                "\"Status\":",
                "\"ErrCode\":",
                "\"Message\":",
                "\"InputInfo\":",
                "\"MetaData\":",
                "\"ActivityResultSet\":",
            ],
            base: 78,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.input_info, reader, rest),
            5 => read_shared(&mut self.meta_data, reader, rest),
            6 => read_shared(&mut self.activity_result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ScheduleTask);

impl ObjectSchema for LiveScheduleTask {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TaskId\":",
                "\"Status\":",
                "\"ErrCode\":",
                "\"Message\":",
                "\"Url\":",
                "\"LiveActivityResultSet\":",
            ],
            base: 86,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.url, reader, rest),
            5 => read_shared(&mut self.live_activity_result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveScheduleTask);

impl ObjectSchema for EditMediaTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"FileInfoSet\":"],
            base: 93,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.file_info_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(EditMediaTaskInput);

impl ObjectSchema for EditMediaTaskOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"OutputStorage\":", "\"Path\":", "\"MetaData\":"],
            base: 95,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.output_storage, reader, rest),
            1 => read_shared(&mut self.path, reader, rest),
            2 => read_shared(&mut self.meta_data, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(EditMediaTaskOutput);

impl ObjectSchema for MediaInputInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"CosInputInfo\":",
                "\"UrlInputInfo\":",
                "\"S3InputInfo\":",
                "\"VODInputInfo\":",
            ],
            base: 99,
            arms: 0b11110,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<CosInputInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.source = MediaSource::Cos(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<UrlInputInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.source = MediaSource::Url(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<S3InputInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.source = MediaSource::S3(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<VODInputInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.source = MediaSource::Vod(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.source = MediaSource::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.source = MediaSource::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(MediaInputInfo);

impl ObjectSchema for MediaMetaData {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Size\":",
                "\"Container\":",
                "\"Bitrate\":",
                "\"Height\":",
                "\"Width\":",
                "\"Duration\":",
                "\"Rotate\":",
                "\"VideoStreamSet\":",
                "\"AudioStreamSet\":",
                "\"VideoDuration\":",
                "\"AudioDuration\":",
            ],
            base: 105,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.size, reader, rest),
            1 => read_shared(&mut self.container, reader, rest),
            2 => read_shared(&mut self.bitrate, reader, rest),
            3 => read_shared(&mut self.height, reader, rest),
            4 => read_shared(&mut self.width, reader, rest),
            5 => read_shared(&mut self.duration, reader, rest),
            6 => read_shared(&mut self.rotate, reader, rest),
            7 => read_shared(&mut self.video_stream_set, reader, rest),
            8 => read_shared(&mut self.audio_stream_set, reader, rest),
            9 => read_shared(&mut self.video_duration, reader, rest),
            10 => read_shared(&mut self.audio_duration, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaMetaData {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 105;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Size\":") {
                            slot = 106;
                            rest = self.size.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Container\":") {
                            slot = 107;
                            rest = self.container.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Bitrate\":") {
                            slot = 108;
                            rest = self.bitrate.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Height\":") {
                            slot = 109;
                            rest = self.height.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Width\":") {
                            slot = 110;
                            rest = self.width.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Duration\":") {
                            slot = 111;
                            rest = self.duration.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"Rotate\":") {
                            slot = 112;
                            rest = self.rotate.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"VideoStreamSet\":",
                        ) {
                            slot = 113;
                            rest = read_flat_elements(
                                &mut self.video_stream_set,
                                0,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"AudioStreamSet\":",
                        ) {
                            slot = 114;
                            rest = read_flat_elements(
                                &mut self.audio_stream_set,
                                1,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    9 => {
                        if let Some(value) = strip_member(rest, b",\"VideoDuration\":") {
                            slot = 115;
                            rest = self.video_duration.read(reader, value)?;
                            break 'value;
                        }
                    }
                    10 => {
                        if let Some(value) = strip_member(rest, b",\"AudioDuration\":") {
                            slot = 116;
                            rest = self.audio_duration.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (105 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for MediaProcessTaskResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"TranscodeTask\":",
                "\"AnimatedGraphicTask\":",
                "\"SnapshotByTimeOffsetTask\":",
                "\"SampleSnapshotTask\":",
                "\"ImageSpriteTask\":",
                "\"AdaptiveDynamicStreamingTask\":",
            ],
            base: 117,
            arms: 0b1111110,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<MediaProcessTaskTranscodeResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = MediaProcessTask::Transcode(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<MediaProcessTaskAnimatedGraphicResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = MediaProcessTask::AnimatedGraphic(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<
                    MediaProcessTaskSnapshotByTimeOffsetResult,
                >::default();
                let rest = arm.read(reader, rest)?;
                self.task = MediaProcessTask::SnapshotByTimeOffset(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<MediaProcessTaskSampleSnapshotResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = MediaProcessTask::SampleSnapshot(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<MediaProcessTaskImageSpriteResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = MediaProcessTask::ImageSprite(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<
                    MediaProcessTaskAdaptiveDynamicStreamingResult,
                >::default();
                let rest = arm.read(reader, rest)?;
                self.task = MediaProcessTask::AdaptiveDynamicStreaming(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = MediaProcessTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = MediaProcessTask::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(MediaProcessTaskResult);

impl ObjectSchema for AiContentReviewResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"SampleRate\":",
                "\"Duration\":",
                "\"PornTask\":",
                "\"TerrorismTask\":",
                "\"PoliticalTask\":",
                "\"PornAsrTask\":",
                "\"PornOcrTask\":",
                "\"PoliticalAsrTask\":",
                "\"PoliticalOcrTask\":",
                "\"TerrorismOcrTask\":",
                "\"ProhibitedAsrTask\":",
                "\"ProhibitedOcrTask\":",
            ],
            base: 125,
            arms: 0b1111111111000,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.sample_rate, reader, rest),
            2 => read_shared(&mut self.duration, reader, rest),
            3 => {
                let mut arm = Box::<AiReviewTaskPornResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::Porn(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<AiReviewTaskTerrorismResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::Terrorism(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<AiReviewTaskPoliticalResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::Political(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<AiReviewTaskPornAsrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::PornAsr(arm);
                Some(rest)
            }
            7 => {
                let mut arm = Box::<AiReviewTaskPornOcrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::PornOcr(arm);
                Some(rest)
            }
            8 => {
                let mut arm = Box::<AiReviewTaskPoliticalAsrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::PoliticalAsr(arm);
                Some(rest)
            }
            9 => {
                let mut arm = Box::<AiReviewTaskPoliticalOcrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::PoliticalOcr(arm);
                Some(rest)
            }
            10 => {
                let mut arm = Box::<AiReviewTaskTerrorismOcrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::TerrorismOcr(arm);
                Some(rest)
            }
            11 => {
                let mut arm = Box::<AiReviewTaskProhibitedAsrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::ProhibitedAsr(arm);
                Some(rest)
            }
            12 => {
                let mut arm = Box::<AiReviewTaskProhibitedOcrResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ContentReviewTask::ProhibitedOcr(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = ContentReviewTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = ContentReviewTask::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(AiContentReviewResult);

impl ObjectSchema for AiAnalysisResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"ClassificationTask\":",
                "\"CoverTask\":",
                "\"TagTask\":",
                "\"FrameTagTask\":",
                "\"HighlightTask\":",
                "\"DeLogoTask\":",
                "\"SegmentTask\":",
                "\"HeadTailTask\":",
                "\"DescriptionTask\":",
                "\"HorizontalToVerticalTask\":",
                "\"DubbingTask\":",
                "\"VideoRemakeTask\":",
                "\"VideoComprehensionTask\":",
                "\"CutoutTask\":",
                "\"ReelTask\":",
                "\"GenericTask\":",
            ],
            base: 139,
            arms: 0b11111111111111110,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<AiAnalysisTaskClassificationResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Classification(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<AiAnalysisTaskCoverResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Cover(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<AiAnalysisTaskTagResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Tag(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<AiAnalysisTaskFrameTagResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::FrameTag(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<AiAnalysisTaskHighlightResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Highlight(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<AiAnalysisTaskDelLogoResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::DeLogo(arm);
                Some(rest)
            }
            7 => {
                let mut arm = Box::<AiAnalysisTaskSegmentResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Segment(arm);
                Some(rest)
            }
            8 => {
                let mut arm = Box::<AiAnalysisTaskHeadTailResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::HeadTail(arm);
                Some(rest)
            }
            9 => {
                let mut arm = Box::<AiAnalysisTaskDescriptionResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Description(arm);
                Some(rest)
            }
            10 => {
                let mut arm = Box::<AiAnalysisTaskHorizontalToVerticalResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::HorizontalToVertical(arm);
                Some(rest)
            }
            11 => {
                let mut arm = Box::<AiAnalysisTaskDubbingResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Dubbing(arm);
                Some(rest)
            }
            12 => {
                let mut arm = Box::<AiAnalysisTaskVideoRemakeResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::VideoRemake(arm);
                Some(rest)
            }
            13 => {
                let mut arm = Box::<AiAnalysisTaskVideoComprehensionResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::VideoComprehension(arm);
                Some(rest)
            }
            14 => {
                let mut arm = Box::<AiAnalysisTaskCutoutResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Cutout(arm);
                Some(rest)
            }
            15 => {
                let mut arm = Box::<AiAnalysisTaskReelResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Reel(arm);
                Some(rest)
            }
            16 => {
                let mut arm = Box::<AiAnalysisTaskGenericResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = AnalysisTask::Generic(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = AnalysisTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = AnalysisTask::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(AiAnalysisResult);

impl ObjectSchema for AiRecognitionResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"FaceTask\":",
                "\"AsrWordsTask\":",
                "\"AsrFullTextTask\":",
                "\"OcrWordsTask\":",
                "\"OcrFullTextTask\":",
                "\"TransTextTask\":",
                "\"ObjectTask\":",
            ],
            base: 157,
            arms: 0b11111110,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<AiRecognitionTaskFaceResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::Face(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<AiRecognitionTaskAsrWordsResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::AsrWords(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<AiRecognitionTaskAsrFullTextResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::AsrFullText(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<AiRecognitionTaskOcrWordsResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::OcrWords(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<AiRecognitionTaskOcrFullTextResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::OcrFullText(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<AiRecognitionTaskTransTextResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::TransText(arm);
                Some(rest)
            }
            7 => {
                let mut arm = Box::<AiRecognitionTaskObjectResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = RecognitionTask::Object(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = RecognitionTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = RecognitionTask::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(AiRecognitionResult);

impl ObjectSchema for SmartSubtitlesResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"AsrFullTextTask\":",
                "\"TransTextTask\":",
                "\"PureSubtitleTransTask\":",
                "\"OcrFullTextTask\":",
            ],
            base: 166,
            arms: 0b11110,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<SmartSubtitleTaskAsrFullTextResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = SubtitlesTask::AsrFullText(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<SmartSubtitleTaskTransTextResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = SubtitlesTask::TransText(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<PureSubtitleTransResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = SubtitlesTask::PureSubtitleTrans(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<SmartSubtitleTaskFullTextResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = SubtitlesTask::OcrFullText(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = SubtitlesTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = SubtitlesTask::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(SmartSubtitlesResult);

impl ObjectSchema for ExtractBlindWatermarkTaskConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"SegmentDuration\":"],
            base: 172,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.segment_duration, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ExtractBlindWatermarkTaskConfig);

impl ObjectSchema for AwsSQS {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"SQSRegion\":",
                "\"SQSQueueName\":",
                "\"S3SecretId\":",
                "\"S3SecretKey\":",
            ],
            base: 174,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.sqs_region, reader, rest),
            1 => read_shared(&mut self.sqs_queue_name, reader, rest),
            2 => read_shared(&mut self.s3_secret_id, reader, rest),
            3 => read_shared(&mut self.s3_secret_key, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AwsSQS);

impl ObjectSchema for ActivityResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ActivityType\":", "\"ActivityResItem\":"],
            base: 179,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.activity_type, reader, rest),
            1 => read_shared(&mut self.activity_res_item, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for ActivityResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 179;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"ActivityType\":") {
                            slot = 180;
                            rest = self.activity_type.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"ActivityResItem\":",
                        ) {
                            slot = 181;
                            rest = self.activity_res_item.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (179 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveActivityResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ActivityType\":", "\"LiveActivityResItem\":"],
            base: 182,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.activity_type, reader, rest),
            1 => read_shared(&mut self.live_activity_res_item, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveActivityResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 182;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"ActivityType\":") {
                            slot = 183;
                            rest = self.activity_type.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"LiveActivityResItem\":",
                        ) {
                            slot = 184;
                            rest = self.live_activity_res_item.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (182 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for EditMediaFileInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"InputInfo\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Id\":",
            ],
            base: 185,
            arms: 0b0,
            plain: 0b110,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.input_info, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(EditMediaFileInfo);

impl ObjectSchema for TaskOutputStorage {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"CosOutputStorage\":",
                "\"S3OutputStorage\":",
                "\"VODOutputStorage\":",
            ],
            base: 190,
            arms: 0b1110,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<CosOutputStorage>::default();
                let rest = arm.read(reader, rest)?;
                self.location = StorageLocation::Cos(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<S3OutputStorage>::default();
                let rest = arm.read(reader, rest)?;
                self.location = StorageLocation::S3(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<VODOutputStorage>::default();
                let rest = arm.read(reader, rest)?;
                self.location = StorageLocation::Vod(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.location = StorageLocation::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.location = StorageLocation::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(TaskOutputStorage);

impl ObjectSchema for CosInputInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Bucket\":", "\"Region\":", "\"Object\":"],
            base: 195,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.bucket, reader, rest),
            1 => read_shared(&mut self.region, reader, rest),
            2 => read_shared(&mut self.object, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(CosInputInfo);

impl ObjectSchema for UrlInputInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Url\":"],
            base: 199,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.url, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(UrlInputInfo);

impl ObjectSchema for S3InputInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"S3Bucket\":",
                "\"S3Region\":",
                "\"S3Object\":",
                "\"S3SecretId\":",
                "\"S3SecretKey\":",
            ],
            base: 201,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.s3_bucket, reader, rest),
            1 => read_shared(&mut self.s3_region, reader, rest),
            2 => read_shared(&mut self.s3_object, reader, rest),
            3 => read_shared(&mut self.s3_secret_id, reader, rest),
            4 => read_shared(&mut self.s3_secret_key, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(S3InputInfo);

impl ObjectSchema for VODInputInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Bucket\":",
                "\"Region\":",
                "\"Object\":",
                "\"SubAppId\":",
                "\"VodBasic\":",
                "\"FileId\":",
            ],
            base: 207,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.bucket, reader, rest),
            1 => read_shared(&mut self.region, reader, rest),
            2 => read_shared(&mut self.object, reader, rest),
            3 => read_shared(&mut self.sub_app_id, reader, rest),
            4 => read_shared(&mut self.vod_basic, reader, rest),
            5 => read_shared(&mut self.file_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(VODInputInfo);

impl ObjectSchema for MediaVideoStreamItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Bitrate\":",
                "\"Height\":",
                "\"Width\":",
                "\"Codec\":",
                "\"Fps\":",
                "\"ColorPrimaries\":",
                "\"ColorSpace\":",
                "\"ColorTransfer\":",
                "\"HdrType\":",
                "\"Codecs\":",
                "\"FpsNumerator\":",
                "\"FpsDenominator\":",
            ],
            base: 214,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.bitrate, reader, rest),
            1 => read_shared(&mut self.height, reader, rest),
            2 => read_shared(&mut self.width, reader, rest),
            3 => read_shared(&mut self.codec, reader, rest),
            4 => read_shared(&mut self.fps, reader, rest),
            5 => read_shared(&mut self.color_primaries, reader, rest),
            6 => read_shared(&mut self.color_space, reader, rest),
            7 => read_shared(&mut self.color_transfer, reader, rest),
            8 => read_shared(&mut self.hdr_type, reader, rest),
            9 => read_shared(&mut self.codecs, reader, rest),
            10 => read_shared(&mut self.fps_numerator, reader, rest),
            11 => read_shared(&mut self.fps_denominator, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaVideoStreamItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 214;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Bitrate\":") {
                            slot = 215;
                            rest = self.bitrate.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Height\":") {
                            slot = 216;
                            rest = self.height.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Width\":") {
                            slot = 217;
                            rest = self.width.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Codec\":") {
                            slot = 218;
                            rest = self.codec.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Fps\":") {
                            slot = 219;
                            rest = self.fps.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"ColorPrimaries\":",
                        ) {
                            slot = 220;
                            rest = self.color_primaries.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"ColorSpace\":") {
                            slot = 221;
                            rest = self.color_space.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"ColorTransfer\":") {
                            slot = 222;
                            rest = self.color_transfer.read(reader, value)?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"HdrType\":") {
                            slot = 223;
                            rest = self.hdr_type.read(reader, value)?;
                            break 'value;
                        }
                    }
                    9 => {
                        if let Some(value) = strip_member(rest, b",\"Codecs\":") {
                            slot = 224;
                            rest = self.codecs.read(reader, value)?;
                            break 'value;
                        }
                    }
                    10 => {
                        if let Some(value) = strip_member(rest, b",\"FpsNumerator\":") {
                            slot = 225;
                            rest = self.fps_numerator.read(reader, value)?;
                            break 'value;
                        }
                    }
                    11 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"FpsDenominator\":",
                        ) {
                            slot = 226;
                            rest = self.fps_denominator.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (214 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for MediaAudioStreamItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Bitrate\":",
                "\"SamplingRate\":",
                "\"Codec\":",
                "\"Channel\":",
                "\"Codecs\":",
                "\"Loudness\":",
            ],
            base: 227,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.bitrate, reader, rest),
            1 => read_shared(&mut self.sampling_rate, reader, rest),
            2 => read_shared(&mut self.codec, reader, rest),
            3 => read_shared(&mut self.channel, reader, rest),
            4 => read_shared(&mut self.codecs, reader, rest),
            5 => read_shared(&mut self.loudness, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaAudioStreamItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 227;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Bitrate\":") {
                            slot = 228;
                            rest = self.bitrate.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"SamplingRate\":") {
                            slot = 229;
                            rest = self.sampling_rate.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Codec\":") {
                            slot = 230;
                            rest = self.codec.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Channel\":") {
                            slot = 231;
                            rest = self.channel.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Codecs\":") {
                            slot = 232;
                            rest = self.codecs.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Loudness\":") {
                            slot = 233;
                            rest = self.loudness.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (227 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiQualityControlTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Definition\":", "\"ChannelExtPara\":"],
            base: 234,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.channel_ext_para, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiQualityControlTaskInput);

impl ObjectSchema for QualityControlData {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"NoAudio\":",
                "\"NoVideo\":",
                "\"QualityEvaluationScore\":",
                "\"QualityEvaluationMeanOpinionScore\":",
                "\"AestheticEvaluationScore\":",
                "\"QualityControlResultSet\":",
                "\"ContainerDiagnoseResultSet\":",
                "\"LLMDetectionReport\":",
            ],
            base: 237,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.no_audio, reader, rest),
            1 => read_shared(&mut self.no_video, reader, rest),
            2 => read_shared(&mut self.quality_evaluation_score, reader, rest),
            3 => {
                read_shared(
                    &mut self.quality_evaluation_mean_opinion_score,
                    reader,
                    rest,
                )
            }
            4 => read_shared(&mut self.aesthetic_evaluation_score, reader, rest),
            5 => read_shared(&mut self.quality_control_result_set, reader, rest),
            6 => read_shared(&mut self.container_diagnose_result_set, reader, rest),
            7 => read_shared(&mut self.llm_detection_report, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(QualityControlData);

impl ObjectSchema for SmartEraseTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Definition\":",
                "\"RawParameter\":",
                "\"OverrideParameter\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
            ],
            base: 246,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.raw_parameter, reader, rest),
            2 => read_shared(&mut self.override_parameter, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            4 => read_shared(&mut self.output_object_path, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SmartEraseTaskInput);

impl ObjectSchema for AiAnalysisTaskDelLogoOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Path\":",
                "\"OutputStorage\":",
                "\"OriginSubtitlePath\":",
                "\"TranslateSubtitlePath\":",
                "\"SubtitlePos\":",
                "\"VoiceClonedVideo\":",
                "\"VoiceClonedMarkFile\":",
                "\"ErasedVideoPath\":",
                "\"DubbingEditInfoUrl\":",
                "\"FileId\":",
                "\"OriginSubtitleFileId\":",
                "\"TranslateSubtitleFileId\":",
            ],
            base: 252,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.path, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            2 => read_shared(&mut self.origin_subtitle_path, reader, rest),
            3 => read_shared(&mut self.translate_subtitle_path, reader, rest),
            4 => read_shared(&mut self.subtitle_pos, reader, rest),
            5 => read_shared(&mut self.voice_cloned_video, reader, rest),
            6 => read_shared(&mut self.voice_cloned_mark_file, reader, rest),
            7 => read_shared(&mut self.erased_video_path, reader, rest),
            8 => read_shared(&mut self.dubbing_edit_info_url, reader, rest),
            9 => read_shared(&mut self.file_id, reader, rest),
            10 => read_shared(&mut self.origin_subtitle_file_id, reader, rest),
            11 => read_shared(&mut self.translate_subtitle_file_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskDelLogoOutput);

impl ObjectSchema for AIDubbingTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Definition\":",
                "\"RawParameter\":",
                "\"OverrideParameter\":",
                "\"OutputStorage\":",
                "\"SrcSubtitleInfo\":",
                "\"DstSubtitleInfos\":",
                "\"OutputObjectPath\":",
                "\"ExtendedParameter\":",
                "\"DramaId\":",
            ],
            base: 265,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.raw_parameter, reader, rest),
            2 => read_shared(&mut self.override_parameter, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            4 => read_shared(&mut self.src_subtitle_info, reader, rest),
            5 => read_shared(&mut self.dst_subtitle_infos, reader, rest),
            6 => read_shared(&mut self.output_object_path, reader, rest),
            7 => read_shared(&mut self.extended_parameter, reader, rest),
            8 => read_shared(&mut self.drama_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AIDubbingTaskInput);

impl ObjectSchema for AIDubbingTaskOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"OriginSubtitlePath\":",
                "\"TranslateSubtitlePath\":",
                "\"VoiceClonedVideo\":",
                "\"VoiceClonedMarkFile\":",
                "\"VideoPath\":",
                "\"OriginSubtitleFileId\":",
                "\"TranslateSubtitleFileId\":",
                "\"SpeakerPath\":",
                "\"SpeakerFileId\":",
                "\"EraseVideoFileId\":",
                "\"EraseVideoPath\":",
                "\"DstAudioPath\":",
                "\"DstAudioFileId\":",
                "\"DubbingEditInfoUrl\":",
                "\"SubtitlePos\":",
                "\"OutputStorage\":",
            ],
            base: 275,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.origin_subtitle_path, reader, rest),
            1 => read_shared(&mut self.translate_subtitle_path, reader, rest),
            2 => read_shared(&mut self.voice_cloned_video, reader, rest),
            3 => read_shared(&mut self.voice_cloned_mark_file, reader, rest),
            4 => read_shared(&mut self.video_path, reader, rest),
            5 => read_shared(&mut self.origin_subtitle_file_id, reader, rest),
            6 => read_shared(&mut self.translate_subtitle_file_id, reader, rest),
            7 => read_shared(&mut self.speaker_path, reader, rest),
            8 => read_shared(&mut self.speaker_file_id, reader, rest),
            9 => read_shared(&mut self.erase_video_file_id, reader, rest),
            10 => read_shared(&mut self.erase_video_path, reader, rest),
            11 => read_shared(&mut self.dst_audio_path, reader, rest),
            12 => read_shared(&mut self.dst_audio_file_id, reader, rest),
            13 => read_shared(&mut self.dubbing_edit_info_url, reader, rest),
            14 => read_shared(&mut self.subtitle_pos, reader, rest),
            15 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AIDubbingTaskOutput);

impl ObjectSchema for ActivityResItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TranscodeTask\":",
                "\"AnimatedGraphicTask\":",
                "\"SnapshotByTimeOffsetTask\":",
                "\"SampleSnapshotTask\":",
                "\"ImageSpriteTask\":",
                "\"AdaptiveDynamicStreamingTask\":",
                "\"RecognitionTask\":",
                "\"ReviewTask\":",
                "\"AnalysisTask\":",
                "\"QualityControlTask\":",
                "\"ExecRuleTask\":",
                "\"SmartSubtitlesTask\":",
                "\"SmartEraseTask\":",
                "\"AIDubbingTask\":",
            ],
            base: 292,
            arms: 0b11111111111111,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => {
                let mut arm = Box::<MediaProcessTaskTranscodeResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::Transcode(arm);
                Some(rest)
            }
            1 => {
                let mut arm = Box::<MediaProcessTaskAnimatedGraphicResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::AnimatedGraphic(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<
                    MediaProcessTaskSnapshotByTimeOffsetResult,
                >::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::SnapshotByTimeOffset(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<MediaProcessTaskSampleSnapshotResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::SampleSnapshot(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<MediaProcessTaskImageSpriteResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::ImageSprite(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<
                    MediaProcessTaskAdaptiveDynamicStreamingResult,
                >::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::AdaptiveDynamicStreaming(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<ScheduleRecognitionTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::Recognition(arm);
                Some(rest)
            }
            7 => {
                let mut arm = Box::<ScheduleReviewTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::Review(arm);
                Some(rest)
            }
            8 => {
                let mut arm = Box::<ScheduleAnalysisTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::Analysis(arm);
                Some(rest)
            }
            9 => {
                let mut arm = Box::<ScheduleQualityControlTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::QualityControl(arm);
                Some(rest)
            }
            10 => {
                let mut arm = Box::<ScheduleExecRuleTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::ExecRule(arm);
                Some(rest)
            }
            11 => {
                let mut arm = Box::<ScheduleSmartSubtitleTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::SmartSubtitles(arm);
                Some(rest)
            }
            12 => {
                let mut arm = Box::<SmartEraseTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::SmartErase(arm);
                Some(rest)
            }
            13 => {
                let mut arm = Box::<AIDubbingTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTask::AiDubbing(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = ActivityTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = ActivityTask::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(ActivityResItem);

impl ObjectSchema for LiveActivityResItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"LiveRecordTask\":", "\"LiveQualityControlTask\":"],
            base: 307,
            arms: 0b11,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => {
                let mut arm = Box::<LiveScheduleLiveRecordTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = LiveActivityTask::LiveRecord(arm);
                Some(rest)
            }
            1 => {
                let mut arm = Box::<ScheduleQualityControlTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.task = LiveActivityTask::LiveQualityControl(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = LiveActivityTask::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = LiveActivityTask::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(LiveActivityResItem);

impl ObjectSchema for CosOutputStorage {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Bucket\":", "\"Region\":"],
            base: 310,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.bucket, reader, rest),
            1 => read_shared(&mut self.region, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(CosOutputStorage);

impl ObjectSchema for S3OutputStorage {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"S3Bucket\":",
                "\"S3Region\":",
                "\"S3SecretId\":",
                "\"S3SecretKey\":",
            ],
            base: 313,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.s3_bucket, reader, rest),
            1 => read_shared(&mut self.s3_region, reader, rest),
            2 => read_shared(&mut self.s3_secret_id, reader, rest),
            3 => read_shared(&mut self.s3_secret_key, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(S3OutputStorage);

impl ObjectSchema for VODOutputStorage {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Bucket\":", "\"Region\":", "\"SubAppId\":", "\"VodBasic\":"],
            base: 318,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.bucket, reader, rest),
            1 => read_shared(&mut self.region, reader, rest),
            2 => read_shared(&mut self.sub_app_id, reader, rest),
            3 => read_shared(&mut self.vod_basic, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(VODOutputStorage);

impl ObjectSchema for TranscodeTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Definition\":",
                "\"RawParameter\":",
                "\"OverrideParameter\":",
                "\"WatermarkSet\":",
                "\"BlindWatermark\":",
                "\"MosaicSet\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
                "\"SegmentObjectName\":",
                "\"ObjectNumberFormat\":",
                "\"HeadTailParameter\":",
            ],
            base: 323,
            arms: 0b0,
            plain: 0b11011000001,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.raw_parameter, reader, rest),
            2 => read_shared(&mut self.override_parameter, reader, rest),
            3 => read_shared(&mut self.watermark_set, reader, rest),
            4 => read_shared(&mut self.blind_watermark, reader, rest),
            5 => read_shared(&mut self.mosaic_set, reader, rest),
            6 => read_shared(&mut self.start_time_offset, reader, rest),
            7 => read_shared(&mut self.end_time_offset, reader, rest),
            8 => read_shared(&mut self.output_storage, reader, rest),
            9 => read_shared(&mut self.output_object_path, reader, rest),
            10 => read_shared(&mut self.segment_object_name, reader, rest),
            11 => read_shared(&mut self.object_number_format, reader, rest),
            12 => read_shared(&mut self.head_tail_parameter, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(TranscodeTaskInput);

impl ObjectSchema for MediaTranscodeItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"OutputStorage\":",
                "\"Path\":",
                "\"Definition\":",
                "\"Bitrate\":",
                "\"Height\":",
                "\"Width\":",
                "\"Size\":",
                "\"Duration\":",
                "\"Container\":",
                "\"Md5\":",
                "\"AudioStreamSet\":",
                "\"VideoStreamSet\":",
                "\"CallBackExtInfo\":",
                "\"Usage\":",
            ],
            base: 337,
            arms: 0b0,
            plain: 0b1111111110,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.output_storage, reader, rest),
            1 => read_shared(&mut self.path, reader, rest),
            2 => read_shared(&mut self.definition, reader, rest),
            3 => read_shared(&mut self.bitrate, reader, rest),
            4 => read_shared(&mut self.height, reader, rest),
            5 => read_shared(&mut self.width, reader, rest),
            6 => read_shared(&mut self.size, reader, rest),
            7 => read_shared(&mut self.duration, reader, rest),
            8 => read_shared(&mut self.container, reader, rest),
            9 => read_shared(&mut self.md5, reader, rest),
            10 => read_shared(&mut self.audio_stream_set, reader, rest),
            11 => read_shared(&mut self.video_stream_set, reader, rest),
            12 => read_shared(&mut self.call_back_ext_info, reader, rest),
            13 => read_shared(&mut self.usage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(MediaTranscodeItem);

impl ObjectSchema for AnimatedGraphicTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Definition\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
                "\"ExtInfo\":",
            ],
            base: 352,
            arms: 0b0,
            plain: 0b10111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            4 => read_shared(&mut self.output_object_path, reader, rest),
            5 => read_shared(&mut self.ext_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AnimatedGraphicTaskInput);

impl ObjectSchema for MediaAnimatedGraphicsItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Storage\":",
                "\"Path\":",
                "\"Definition\":",
                "\"Container\":",
                "\"Height\":",
                "\"Width\":",
                "\"Bitrate\":",
                "\"Size\":",
                "\"Md5\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
            ],
            base: 359,
            arms: 0b0,
            plain: 0b11111111110,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.storage, reader, rest),
            1 => read_shared(&mut self.path, reader, rest),
            2 => read_shared(&mut self.definition, reader, rest),
            3 => read_shared(&mut self.container, reader, rest),
            4 => read_shared(&mut self.height, reader, rest),
            5 => read_shared(&mut self.width, reader, rest),
            6 => read_shared(&mut self.bitrate, reader, rest),
            7 => read_shared(&mut self.size, reader, rest),
            8 => read_shared(&mut self.md5, reader, rest),
            9 => read_shared(&mut self.start_time_offset, reader, rest),
            10 => read_shared(&mut self.end_time_offset, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(MediaAnimatedGraphicsItem);

impl ObjectSchema for SnapshotByTimeOffsetTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Definition\":",
                "\"ExtTimeOffsetSet\":",
                "\"TimeOffsetSet\":",
                "\"WatermarkSet\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
                "\"ObjectNumberFormat\":",
                "\"ExtInfo\":",
            ],
            base: 371,
            arms: 0b0,
            plain: 0b100001,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.ext_time_offset_set, reader, rest),
            2 => read_shared(&mut self.time_offset_set, reader, rest),
            3 => read_shared(&mut self.watermark_set, reader, rest),
            4 => read_shared(&mut self.output_storage, reader, rest),
            5 => read_shared(&mut self.output_object_path, reader, rest),
            6 => read_shared(&mut self.object_number_format, reader, rest),
            7 => read_shared(&mut self.ext_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SnapshotByTimeOffsetTaskInput);

impl ObjectSchema for MediaSnapshotByTimeOffsetItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Definition\":", "\"PicInfoSet\":", "\"Storage\":"],
            base: 380,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.pic_info_set, reader, rest),
            2 => read_shared(&mut self.storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(MediaSnapshotByTimeOffsetItem);

impl ObjectSchema for SampleSnapshotTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Definition\":",
                "\"WatermarkSet\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
                "\"ObjectNumberFormat\":",
                "\"ExtInfo\":",
            ],
            base: 384,
            arms: 0b0,
            plain: 0b1001,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.watermark_set, reader, rest),
            2 => read_shared(&mut self.output_storage, reader, rest),
            3 => read_shared(&mut self.output_object_path, reader, rest),
            4 => read_shared(&mut self.object_number_format, reader, rest),
            5 => read_shared(&mut self.ext_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SampleSnapshotTaskInput);

impl ObjectSchema for MediaSampleSnapshotItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Definition\":",
                "\"SampleType\":",
                "\"Interval\":",
                "\"Storage\":",
                "\"ImagePathSet\":",
                "\"WaterMarkDefinition\":",
            ],
            base: 391,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.sample_type, reader, rest),
            2 => read_shared(&mut self.interval, reader, rest),
            3 => read_shared(&mut self.storage, reader, rest),
            4 => read_shared(&mut self.image_path_set, reader, rest),
            5 => read_shared(&mut self.water_mark_definition, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(MediaSampleSnapshotItem);

impl ObjectSchema for ImageSpriteTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Definition\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
                "\"WebVttObjectName\":",
                "\"ObjectNumberFormat\":",
                "\"ExtInfo\":",
            ],
            base: 398,
            arms: 0b0,
            plain: 0b1101,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            2 => read_shared(&mut self.output_object_path, reader, rest),
            3 => read_shared(&mut self.web_vtt_object_name, reader, rest),
            4 => read_shared(&mut self.object_number_format, reader, rest),
            5 => read_shared(&mut self.ext_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ImageSpriteTaskInput);

impl ObjectSchema for MediaImageSpriteItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Definition\":",
                "\"Height\":",
                "\"Width\":",
                "\"TotalCount\":",
                "\"ImagePathSet\":",
                "\"WebVttPath\":",
                "\"Storage\":",
            ],
            base: 405,
            arms: 0b0,
            plain: 0b101111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.height, reader, rest),
            2 => read_shared(&mut self.width, reader, rest),
            3 => read_shared(&mut self.total_count, reader, rest),
            4 => read_shared(&mut self.image_path_set, reader, rest),
            5 => read_shared(&mut self.web_vtt_path, reader, rest),
            6 => read_shared(&mut self.storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(MediaImageSpriteItem);

impl ObjectSchema for AdaptiveDynamicStreamingTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Definition\":",
                "\"WatermarkSet\":",
                "\"BlindWatermark\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
                "\"SubStreamObjectName\":",
                "\"SegmentObjectName\":",
                "\"AddOnSubtitles\":",
                "\"DrmInfo\":",
                "\"DefinitionType\":",
                "\"SubtitleTemplate\":",
                "\"StdExtInfo\":",
                "\"KeyPTSList\":",
                "\"AddOnAudios\":",
                "\"StdExtStreamInfos\":",
            ],
            base: 413,
            arms: 0b0,
            plain: 0b1110001,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.watermark_set, reader, rest),
            2 => read_shared(&mut self.blind_watermark, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            4 => read_shared(&mut self.output_object_path, reader, rest),
            5 => read_shared(&mut self.sub_stream_object_name, reader, rest),
            6 => read_shared(&mut self.segment_object_name, reader, rest),
            7 => read_shared(&mut self.add_on_subtitles, reader, rest),
            8 => read_shared(&mut self.drm_info, reader, rest),
            9 => read_shared(&mut self.definition_type, reader, rest),
            10 => read_shared(&mut self.subtitle_template, reader, rest),
            11 => read_shared(&mut self.std_ext_info, reader, rest),
            12 => read_shared(&mut self.key_pts_list, reader, rest),
            13 => read_shared(&mut self.add_on_audios, reader, rest),
            14 => read_shared(&mut self.std_ext_stream_infos, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AdaptiveDynamicStreamingTaskInput);

impl ObjectSchema for AdaptiveDynamicStreamingInfoItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Definition\":", "\"Package\":", "\"Path\":", "\"Storage\":"],
            base: 429,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.package, reader, rest),
            2 => read_shared(&mut self.path, reader, rest),
            3 => read_shared(&mut self.storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AdaptiveDynamicStreamingInfoItem);

impl ObjectSchema for ContentReviewInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Definition\":"],
            base: 434,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ContentReviewInput);

impl ObjectSchema for AiReviewPornTaskOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
                "\"SegmentSet\":",
            ],
            base: 436,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.label, reader, rest),
            3 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiReviewPornTaskOutput);

impl ObjectSchema for AiReviewTerrorismTaskOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
                "\"SegmentSet\":",
            ],
            base: 441,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.label, reader, rest),
            3 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiReviewTerrorismTaskOutput);

impl ObjectSchema for AiReviewPoliticalTaskOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
                "\"SegmentSet\":",
            ],
            base: 446,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.label, reader, rest),
            3 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiReviewPoliticalTaskOutput);

impl ObjectSchema for AiReviewPornAsrTaskOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 451,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiReviewPornAsrTaskOutput);

impl ObjectSchema for AiReviewPornOcrTaskOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 455,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiReviewPornOcrTaskOutput);

impl ObjectSchema for AiReviewPoliticalAsrTaskOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 459,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiReviewPoliticalAsrTaskOutput);

impl ObjectSchema for AiReviewPoliticalOcrTaskOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 463,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiReviewPoliticalOcrTaskOutput);

impl ObjectSchema for AiReviewTerrorismOcrTaskOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 467,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiReviewTerrorismOcrTaskOutput);

impl ObjectSchema for AiReviewProhibitedAsrTaskOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 471,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiReviewProhibitedAsrTaskOutput);

impl ObjectSchema for AiReviewProhibitedOcrTaskOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Confidence\":", "\"Suggestion\":", "\"SegmentSet\":"],
            base: 475,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.suggestion, reader, rest),
            2 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiReviewProhibitedOcrTaskOutput);

impl ObjectSchema for AnalysisInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Definition\":", "\"ExtendedParameter\":"],
            base: 479,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.extended_parameter, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AnalysisInput);

impl ObjectSchema for AiAnalysisTaskClassificationOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ClassificationSet\":"],
            base: 482,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.classification_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskClassificationOutput);

impl ObjectSchema for AiAnalysisTaskCoverOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"CoverSet\":", "\"OutputStorage\":"],
            base: 484,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.cover_set, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskCoverOutput);

impl ObjectSchema for AiAnalysisTaskTagOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"TagSet\":"],
            base: 487,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.tag_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskTagOutput);

impl ObjectSchema for AiAnalysisTaskFrameTagOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"SegmentSet\":"],
            base: 489,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskFrameTagOutput);

impl ObjectSchema for AiAnalysisTaskHighlightOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"HighlightSet\":", "\"OutputStorage\":"],
            base: 491,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.highlight_set, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskHighlightOutput);

impl ObjectSchema for AiAnalysisTaskSegmentOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"SegmentSet\":", "\"Abstract\":"],
            base: 494,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            1 => read_shared(&mut self.abstract_, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskSegmentOutput);

impl ObjectSchema for AiAnalysisTaskHeadTailOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"HeadTimeOffset\":", "\"TailTimeOffset\":"],
            base: 497,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.head_time_offset, reader, rest),
            1 => read_shared(&mut self.tail_time_offset, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskHeadTailOutput);

impl ObjectSchema for AiAnalysisTaskDescriptionOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"DescriptionSet\":"],
            base: 500,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.description_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskDescriptionOutput);

impl ObjectSchema for AiAnalysisTaskHorizontalToVerticalOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Path\":", "\"OutputStorage\":", "\"Confidence\":"],
            base: 502,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.path, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskHorizontalToVerticalOutput);

impl ObjectSchema for AiAnalysisTaskDubbingOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"VideoPath\":",
                "\"SpeakerPath\":",
                "\"VoiceId\":",
                "\"OutputStorage\":",
                "\"ExtraOutput\":",
                "\"VideoFileId\":",
                "\"SpeakerFileId\":",
            ],
            base: 506,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.video_path, reader, rest),
            1 => read_shared(&mut self.speaker_path, reader, rest),
            2 => read_shared(&mut self.voice_id, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            4 => read_shared(&mut self.extra_output, reader, rest),
            5 => read_shared(&mut self.video_file_id, reader, rest),
            6 => read_shared(&mut self.speaker_file_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskDubbingOutput);

impl ObjectSchema for AiAnalysisTaskVideoRemakeOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Path\":", "\"OutputStorage\":"],
            base: 514,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.path, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskVideoRemakeOutput);

impl ObjectSchema for AiAnalysisTaskVideoComprehensionOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"VideoComprehensionAnalysisResult\":",
                "\"VideoComprehensionExtInfo\":",
                "\"VideoComprehensionResultList\":",
            ],
            base: 517,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.video_comprehension_analysis_result, reader, rest),
            1 => read_shared(&mut self.video_comprehension_ext_info, reader, rest),
            2 => read_shared(&mut self.video_comprehension_result_list, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskVideoComprehensionOutput);

impl ObjectSchema for AiAnalysisTaskCutoutOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Path\":", "\"OutputStorage\":"],
            base: 521,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.path, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskCutoutOutput);

impl ObjectSchema for AiAnalysisTaskReelOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"VideoPath\":",
                "\"VideoPaths\":",
                "\"ScriptPath\":",
                "\"OutputStorage\":",
            ],
            base: 524,
            arms: 0b0,
            plain: 0b101,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.video_path, reader, rest),
            1 => read_shared(&mut self.video_paths, reader, rest),
            2 => read_shared(&mut self.script_path, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskReelOutput);

impl ObjectSchema for AiAnalysisTaskGenericOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"OutputStorage\":", "\"Result\":"],
            base: 529,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.output_storage, reader, rest),
            1 => read_shared(&mut self.result, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskGenericOutput);

impl ObjectSchema for RecognitionInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Definition\":"],
            base: 532,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(RecognitionInput);

impl ObjectSchema for AiRecognitionTaskFaceResultOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ResultSet\":"],
            base: 534,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiRecognitionTaskFaceResultOutput);

impl ObjectSchema for AiRecognitionTaskAsrWordsResultOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ResultSet\":"],
            base: 536,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiRecognitionTaskAsrWordsResultOutput);

impl ObjectSchema for AiRecognitionTaskAsrFullTextResultOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"SegmentSet\":", "\"SubtitlePath\":", "\"OutputStorage\":"],
            base: 538,
            arms: 0b0,
            plain: 0b10,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            1 => read_shared(&mut self.subtitle_path, reader, rest),
            2 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiRecognitionTaskAsrFullTextResultOutput);

impl ObjectSchema for AiRecognitionTaskOcrWordsResultOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ResultSet\":"],
            base: 542,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiRecognitionTaskOcrWordsResultOutput);

impl ObjectSchema for AiRecognitionTaskOcrFullTextResultOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"SegmentSet\":"],
            base: 544,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiRecognitionTaskOcrFullTextResultOutput);

impl ObjectSchema for AiRecognitionTaskTransTextResultOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"SegmentSet\":", "\"SubtitlePath\":"],
            base: 546,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            1 => read_shared(&mut self.subtitle_path, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiRecognitionTaskTransTextResultOutput);

impl ObjectSchema for AiRecognitionTaskObjectResultOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ResultSet\":"],
            base: 549,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiRecognitionTaskObjectResultOutput);

impl ObjectSchema for QualityControlResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Type\":", "\"QualityControlItems\":"],
            base: 551,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.quality_control_items, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for QualityControlResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 551;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 552;
                            rest = self.kind.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"QualityControlItems\":",
                        ) {
                            slot = 553;
                            rest = read_flat_elements(
                                &mut self.quality_control_items,
                                2,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (551 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for ContainerDiagnoseResultItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Category\":",
                "\"Type\":",
                "\"SeverityLevel\":",
                "\"DateTimeSet\":",
                "\"TimestampSet\":",
            ],
            base: 554,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.category, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            2 => read_shared(&mut self.severity_level, reader, rest),
            3 => read_shared(&mut self.date_time_set, reader, rest),
            4 => read_shared(&mut self.timestamp_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for ContainerDiagnoseResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 554;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Category\":") {
                            slot = 555;
                            rest = self.category.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 556;
                            rest = self.kind.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"SeverityLevel\":") {
                            slot = 557;
                            rest = self.severity_level.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"DateTimeSet\":") {
                            slot = 558;
                            rest = read_elements(
                                &mut self.date_time_set,
                                3,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"TimestampSet\":") {
                            slot = 559;
                            rest = read_elements(
                                &mut self.timestamp_set,
                                4,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (554 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LLMDetectionReport {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ResultCount\":", "\"ResultSet\":"],
            base: 560,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.result_count, reader, rest),
            1 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LLMDetectionReport);

impl ObjectSchema for SmartSubtitleTaskResultInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Definition\":", "\"RawParameter\":", "\"UserExtPara\":"],
            base: 563,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.raw_parameter, reader, rest),
            2 => read_shared(&mut self.user_ext_para, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SmartSubtitleTaskResultInput);

impl ObjectSchema for SmartSubtitleTaskAsrFullTextResultOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"SegmentSet\":",
                "\"Path\":",
                "\"SubtitlePath\":",
                "\"SubtitleInfo\":",
                "\"OutputStorage\":",
            ],
            base: 567,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            1 => read_shared(&mut self.path, reader, rest),
            2 => read_shared(&mut self.subtitle_path, reader, rest),
            3 => read_shared(&mut self.subtitle_info, reader, rest),
            4 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SmartSubtitleTaskAsrFullTextResultOutput);

impl ObjectSchema for SmartSubtitleTaskTransTextResultOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"SegmentSet\":",
                "\"SubtitlePath\":",
                "\"OutputStorage\":",
                "\"Path\":",
                "\"SubtitleResults\":",
            ],
            base: 573,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            1 => read_shared(&mut self.subtitle_path, reader, rest),
            2 => read_shared(&mut self.output_storage, reader, rest),
            3 => read_shared(&mut self.path, reader, rest),
            4 => read_shared(&mut self.subtitle_results, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SmartSubtitleTaskTransTextResultOutput);

impl ObjectSchema for PureSubtitleTransResultOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"OutputStorage\":", "\"SubtitleResults\":"],
            base: 579,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.output_storage, reader, rest),
            1 => read_shared(&mut self.subtitle_results, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(PureSubtitleTransResultOutput);

impl ObjectSchema for SmartSubtitleTaskTextResultOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"SegmentSet\":",
                "\"RecognizeSubtitleResult\":",
                "\"TransSubtitleResult\":",
                "\"OutputStorage\":",
            ],
            base: 582,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.segment_set, reader, rest),
            1 => read_shared(&mut self.recognize_subtitle_result, reader, rest),
            2 => read_shared(&mut self.trans_subtitle_result, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SmartSubtitleTaskTextResultOutput);

impl ObjectSchema for RawSmartEraseParameter {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"EraseType\":",
                "\"EraseSubtitleConfig\":",
                "\"EraseWatermarkConfig\":",
                "\"ErasePrivacyConfig\":",
                "\"SubtitleEmbedId\":",
                "\"UseOriginalPos\":",
                "\"UseOriginalSize\":",
            ],
            base: 587,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.erase_type, reader, rest),
            1 => read_shared(&mut self.erase_subtitle_config, reader, rest),
            2 => read_shared(&mut self.erase_watermark_config, reader, rest),
            3 => read_shared(&mut self.erase_privacy_config, reader, rest),
            4 => read_shared(&mut self.subtitle_embed_id, reader, rest),
            5 => read_shared(&mut self.use_original_pos, reader, rest),
            6 => read_shared(&mut self.use_original_size, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(RawSmartEraseParameter);

impl ObjectSchema for OverrideEraseParameter {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"EraseType\":",
                "\"EraseSubtitleConfig\":",
                "\"EraseWatermarkConfig\":",
                "\"ErasePrivacyConfig\":",
                "\"SubtitleEmbedId\":",
            ],
            base: 595,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.erase_type, reader, rest),
            1 => read_shared(&mut self.erase_subtitle_config, reader, rest),
            2 => read_shared(&mut self.erase_watermark_config, reader, rest),
            3 => read_shared(&mut self.erase_privacy_config, reader, rest),
            4 => read_shared(&mut self.subtitle_embed_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(OverrideEraseParameter);

impl ObjectSchema for SubtitlePosition {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"CenterY\":"],
            base: 601,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.center_y, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SubtitlePosition);

impl ObjectSchema for RawAIDubbingParameter {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TranslateConfig\":",
                "\"SubtitleConfig\":",
                "\"DubbingConfig\":",
                "\"OutputConfig\":",
            ],
            base: 603,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.translate_config, reader, rest),
            1 => read_shared(&mut self.subtitle_config, reader, rest),
            2 => read_shared(&mut self.dubbing_config, reader, rest),
            3 => read_shared(&mut self.output_config, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(RawAIDubbingParameter);

impl ObjectSchema for OverrideAIDubbingParameter {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TranslateConfig\":",
                "\"SubtitleConfig\":",
                "\"DubbingConfig\":",
                "\"OutputConfig\":",
            ],
            base: 608,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.translate_config, reader, rest),
            1 => read_shared(&mut self.subtitle_config, reader, rest),
            2 => read_shared(&mut self.dubbing_config, reader, rest),
            3 => read_shared(&mut self.output_config, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(OverrideAIDubbingParameter);

impl ObjectSchema for DstSubtitleInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"DstSubtitleInfo\":"],
            base: 613,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.dst_subtitle_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DstSubtitleInput);

impl ObjectSchema for RawTranscodeParameter {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Container\":",
                "\"RemoveVideo\":",
                "\"RemoveAudio\":",
                "\"VideoTemplate\":",
                "\"AudioTemplate\":",
                "\"TEHDConfig\":",
                "\"StdExtInfo\":",
                "\"EnhanceConfig\":",
                "\"SubtitleTemplate\":",
            ],
            base: 615,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.container, reader, rest),
            1 => read_shared(&mut self.remove_video, reader, rest),
            2 => read_shared(&mut self.remove_audio, reader, rest),
            3 => read_shared(&mut self.video_template, reader, rest),
            4 => read_shared(&mut self.audio_template, reader, rest),
            5 => read_shared(&mut self.tehd_config, reader, rest),
            6 => read_shared(&mut self.std_ext_info, reader, rest),
            7 => read_shared(&mut self.enhance_config, reader, rest),
            8 => read_shared(&mut self.subtitle_template, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(RawTranscodeParameter);

impl ObjectSchema for OverrideTranscodeParameter {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Container\":",
                "\"RemoveVideo\":",
                "\"RemoveAudio\":",
                "\"VideoTemplate\":",
                "\"AudioTemplate\":",
                "\"TEHDConfig\":",
                "\"SubtitleTemplate\":",
                "\"AddonAudioStream\":",
                "\"StdExtInfo\":",
                "\"AddOnSubtitles\":",
            ],
            base: 625,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.container, reader, rest),
            1 => read_shared(&mut self.remove_video, reader, rest),
            2 => read_shared(&mut self.remove_audio, reader, rest),
            3 => read_shared(&mut self.video_template, reader, rest),
            4 => read_shared(&mut self.audio_template, reader, rest),
            5 => read_shared(&mut self.tehd_config, reader, rest),
            6 => read_shared(&mut self.subtitle_template, reader, rest),
            7 => read_shared(&mut self.addon_audio_stream, reader, rest),
            8 => read_shared(&mut self.std_ext_info, reader, rest),
            9 => read_shared(&mut self.add_on_subtitles, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(OverrideTranscodeParameter);

impl ObjectSchema for WatermarkInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Definition\":",
                "\"RawParameter\":",
                "\"TextContent\":",
                "\"SvgContent\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
            ],
            base: 636,
            arms: 0b0,
            plain: 0b111101,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.raw_parameter, reader, rest),
            2 => read_shared(&mut self.text_content, reader, rest),
            3 => read_shared(&mut self.svg_content, reader, rest),
            4 => read_shared(&mut self.start_time_offset, reader, rest),
            5 => read_shared(&mut self.end_time_offset, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(WatermarkInput);

impl ObjectSchema for BlindWatermarkInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Definition\":"],
            base: 643,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(BlindWatermarkInput);

impl ObjectSchema for MosaicInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"CoordinateOrigin\":",
                "\"XPos\":",
                "\"YPos\":",
                "\"Width\":",
                "\"Height\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
            ],
            base: 645,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.coordinate_origin, reader, rest),
            1 => read_shared(&mut self.x_pos, reader, rest),
            2 => read_shared(&mut self.y_pos, reader, rest),
            3 => read_shared(&mut self.width, reader, rest),
            4 => read_shared(&mut self.height, reader, rest),
            5 => read_shared(&mut self.start_time_offset, reader, rest),
            6 => read_shared(&mut self.end_time_offset, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(MosaicInput);

impl ObjectSchema for NumberFormat {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"InitialValue\":",
                "\"Increment\":",
                "\"MinLength\":",
                "\"PlaceHolder\":",
            ],
            base: 653,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.initial_value, reader, rest),
            1 => read_shared(&mut self.increment, reader, rest),
            2 => read_shared(&mut self.min_length, reader, rest),
            3 => read_shared(&mut self.place_holder, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(NumberFormat);

impl ObjectSchema for HeadTailParameter {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"HeadSet\":", "\"TailSet\":"],
            base: 658,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.head_set, reader, rest),
            1 => read_shared(&mut self.tail_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(HeadTailParameter);

impl ObjectSchema for MediaUsageItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"InputImageCount\":",
                "\"InputSeconds\":",
                "\"OutputSeconds\":",
                "\"TotalSeconds\":",
            ],
            base: 661,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.input_image_count, reader, rest),
            1 => read_shared(&mut self.input_seconds, reader, rest),
            2 => read_shared(&mut self.output_seconds, reader, rest),
            3 => read_shared(&mut self.total_seconds, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(MediaUsageItem);

impl ObjectSchema for MediaSnapshotByTimePicInfoItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"TimeOffset\":", "\"Path\":", "\"WaterMarkDefinition\":"],
            base: 666,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.time_offset, reader, rest),
            1 => read_shared(&mut self.path, reader, rest),
            2 => read_shared(&mut self.water_mark_definition, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaSnapshotByTimePicInfoItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 666;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"TimeOffset\":") {
                            slot = 667;
                            rest = self.time_offset.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Path\":") {
                            slot = 668;
                            rest = self.path.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"WaterMarkDefinition\":",
                        ) {
                            slot = 669;
                            rest = read_elements(
                                &mut self.water_mark_definition,
                                5,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (666 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AddOnSubtitle {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"Subtitle\":",
                "\"SubtitleName\":",
                "\"SubtitleLanguage\":",
                "\"OutputFormat\":",
                "\"DefaultTrack\":",
            ],
            base: 670,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.subtitle, reader, rest),
            2 => read_shared(&mut self.subtitle_name, reader, rest),
            3 => read_shared(&mut self.subtitle_language, reader, rest),
            4 => read_shared(&mut self.output_format, reader, rest),
            5 => read_shared(&mut self.default_track, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AddOnSubtitle);

impl ObjectSchema for DrmInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Type\":", "\"SimpleAesDrm\":", "\"SpekeDrm\":"],
            base: 677,
            arms: 0b110,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<SimpleAesDrm>::default();
                let rest = arm.read(reader, rest)?;
                self.scheme = DrmScheme::SimpleAes(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<SpekeDrm>::default();
                let rest = arm.read(reader, rest)?;
                self.scheme = DrmScheme::Speke(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.scheme = DrmScheme::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.scheme = DrmScheme::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(DrmInfo);

impl ObjectSchema for SubtitleTemplate {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Path\":",
                "\"StreamIndex\":",
                "\"SubtitleFileInput\":",
                "\"FontFileInput\":",
                "\"FontType\":",
                "\"FontSize\":",
                "\"FontColor\":",
                "\"FontAlpha\":",
                "\"YPos\":",
                "\"BoardY\":",
                "\"BoardWidth\":",
                "\"BoardHeight\":",
                "\"BoardColor\":",
                "\"BoardAlpha\":",
                "\"OutlineWidth\":",
                "\"OutlineColor\":",
                "\"OutlineAlpha\":",
                "\"ShadowWidth\":",
                "\"ShadowColor\":",
                "\"ShadowAlpha\":",
                "\"LineSpacing\":",
                "\"Alignment\":",
                "\"BoardWidthUnit\":",
                "\"BoardHeightUnit\":",
                "\"OutlineWidthUnit\":",
                "\"ShadowWidthUnit\":",
                "\"LineSpacingUnit\":",
            ],
            base: 681,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.path, reader, rest),
            1 => read_shared(&mut self.stream_index, reader, rest),
            2 => read_shared(&mut self.subtitle_file_input, reader, rest),
            3 => read_shared(&mut self.font_file_input, reader, rest),
            4 => read_shared(&mut self.font_type, reader, rest),
            5 => read_shared(&mut self.font_size, reader, rest),
            6 => read_shared(&mut self.font_color, reader, rest),
            7 => read_shared(&mut self.font_alpha, reader, rest),
            8 => read_shared(&mut self.y_pos, reader, rest),
            9 => read_shared(&mut self.board_y, reader, rest),
            10 => read_shared(&mut self.board_width, reader, rest),
            11 => read_shared(&mut self.board_height, reader, rest),
            12 => read_shared(&mut self.board_color, reader, rest),
            13 => read_shared(&mut self.board_alpha, reader, rest),
            14 => read_shared(&mut self.outline_width, reader, rest),
            15 => read_shared(&mut self.outline_color, reader, rest),
            16 => read_shared(&mut self.outline_alpha, reader, rest),
            17 => read_shared(&mut self.shadow_width, reader, rest),
            18 => read_shared(&mut self.shadow_color, reader, rest),
            19 => read_shared(&mut self.shadow_alpha, reader, rest),
            20 => read_shared(&mut self.line_spacing, reader, rest),
            21 => read_shared(&mut self.alignment, reader, rest),
            22 => read_shared(&mut self.board_width_unit, reader, rest),
            23 => read_shared(&mut self.board_height_unit, reader, rest),
            24 => read_shared(&mut self.outline_width_unit, reader, rest),
            25 => read_shared(&mut self.shadow_width_unit, reader, rest),
            26 => read_shared(&mut self.line_spacing_unit, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SubtitleTemplate);

impl ObjectSchema for AddOnAudio {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"InputInfo\":",
                "\"AudioName\":",
                "\"AudioLanguage\":",
                "\"DefaultTrack\":",
            ],
            base: 709,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.input_info, reader, rest),
            1 => read_shared(&mut self.audio_name, reader, rest),
            2 => read_shared(&mut self.audio_language, reader, rest),
            3 => read_shared(&mut self.default_track, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AddOnAudio);

impl ObjectSchema for AdaptiveStreamTemplate {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Audio\":",
                "\"Video\":",
                "\"RemoveAudio\":",
                "\"RemoveVideo\":",
                "\"AudioList\":",
            ],
            base: 714,
            arms: 0b0,
            plain: 0b1100,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.audio, reader, rest),
            1 => read_shared(&mut self.video, reader, rest),
            2 => read_shared(&mut self.remove_audio, reader, rest),
            3 => read_shared(&mut self.remove_video, reader, rest),
            4 => read_shared(&mut self.audio_list, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AdaptiveStreamTemplate);

impl ObjectSchema for MediaContentReviewSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"Label\":",
                "\"Suggestion\":",
                "\"Url\":",
                "\"PicUrlExpireTime\":",
            ],
            base: 720,
            arms: 0b0,
            plain: 0b1111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.label, reader, rest),
            4 => read_shared(&mut self.suggestion, reader, rest),
            5 => read_shared(&mut self.url, reader, rest),
            6 => read_shared(&mut self.pic_url_expire_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaContentReviewSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 720;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 721;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 722;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 723;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Label\":") {
                            slot = 724;
                            rest = self.label.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 725;
                            rest = self.suggestion.read(reader, value)?;
                            present |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 726;
                            rest = self.url.read(reader, value)?;
                            present |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"PicUrlExpireTime\":",
                        ) {
                            slot = 727;
                            rest = self.pic_url_expire_time.read(reader, value)?;
                            present |= 0x40;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (720 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for MediaContentReviewPoliticalSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Name\":",
                "\"Label\":",
                "\"Url\":",
                "\"AreaCoordSet\":",
                "\"PicUrlExpireTime\":",
            ],
            base: 728,
            arms: 0b0,
            plain: 0b101111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.name, reader, rest),
            5 => read_shared(&mut self.label, reader, rest),
            6 => read_shared(&mut self.url, reader, rest),
            7 => read_shared(&mut self.area_coord_set, reader, rest),
            8 => read_shared(&mut self.pic_url_expire_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaContentReviewPoliticalSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 728;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 729;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 730;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 731;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 732;
                            rest = self.suggestion.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Name\":") {
                            slot = 733;
                            rest = self.name.read(reader, value)?;
                            present |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Label\":") {
                            slot = 734;
                            rest = self.label.read(reader, value)?;
                            present |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 735;
                            rest = self.url.read(reader, value)?;
                            present |= 0x40;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 736;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"PicUrlExpireTime\":",
                        ) {
                            slot = 737;
                            rest = self.pic_url_expire_time.read(reader, value)?;
                            present |= 0x100;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (728 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for MediaContentReviewAsrTextSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"KeywordSet\":",
            ],
            base: 738,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.keyword_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaContentReviewAsrTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 738;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 739;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 740;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 741;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 742;
                            rest = self.suggestion.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"KeywordSet\":") {
                            slot = 743;
                            rest = read_elements(
                                &mut self.keyword_set,
                                6,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (738 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for MediaContentReviewOcrTextSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"KeywordSet\":",
                "\"AreaCoordSet\":",
                "\"Url\":",
                "\"PicUrlExpireTime\":",
            ],
            base: 744,
            arms: 0b0,
            plain: 0b11001111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.keyword_set, reader, rest),
            5 => read_shared(&mut self.area_coord_set, reader, rest),
            6 => read_shared(&mut self.url, reader, rest),
            7 => read_shared(&mut self.pic_url_expire_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaContentReviewOcrTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 744;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 745;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 746;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 747;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 748;
                            rest = self.suggestion.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"KeywordSet\":") {
                            slot = 749;
                            rest = read_elements(
                                &mut self.keyword_set,
                                7,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 750;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 751;
                            rest = self.url.read(reader, value)?;
                            present |= 0x40;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"PicUrlExpireTime\":",
                        ) {
                            slot = 752;
                            rest = self.pic_url_expire_time.read(reader, value)?;
                            present |= 0x80;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (744 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for MediaAiAnalysisClassificationItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Classification\":", "\"Confidence\":"],
            base: 753,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.classification, reader, rest),
            1 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaAiAnalysisClassificationItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 753;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"Classification\":",
                        ) {
                            slot = 754;
                            rest = self.classification.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 755;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (753 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for MediaAiAnalysisCoverItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"CoverPath\":", "\"Confidence\":"],
            base: 756,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.cover_path, reader, rest),
            1 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaAiAnalysisCoverItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 756;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"CoverPath\":") {
                            slot = 757;
                            rest = self.cover_path.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 758;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (756 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for MediaAiAnalysisTagItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Tag\":", "\"Confidence\":", "\"SpecialInfo\":"],
            base: 759,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.tag, reader, rest),
            1 => read_shared(&mut self.confidence, reader, rest),
            2 => read_shared(&mut self.special_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaAiAnalysisTagItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 759;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Tag\":") {
                            slot = 760;
                            rest = self.tag.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 761;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"SpecialInfo\":") {
                            slot = 762;
                            rest = self.special_info.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (759 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for MediaAiAnalysisFrameTagSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"StartTimeOffset\":", "\"EndTimeOffset\":", "\"TagSet\":"],
            base: 763,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.tag_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaAiAnalysisFrameTagSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 763;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 764;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 765;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"TagSet\":") {
                            slot = 766;
                            rest = read_flat_elements(
                                &mut self.tag_set,
                                8,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (763 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for MediaAiAnalysisHighlightItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"HighlightPath\":",
                "\"CovImgPath\":",
                "\"Confidence\":",
                "\"Duration\":",
                "\"SegmentSet\":",
                "\"HighlightUrl\":",
                "\"CovImgUrl\":",
            ],
            base: 767,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.highlight_path, reader, rest),
            1 => read_shared(&mut self.cov_img_path, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.duration, reader, rest),
            4 => read_shared(&mut self.segment_set, reader, rest),
            5 => read_shared(&mut self.highlight_url, reader, rest),
            6 => read_shared(&mut self.cov_img_url, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaAiAnalysisHighlightItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 767;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"HighlightPath\":") {
                            slot = 768;
                            rest = self.highlight_path.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"CovImgPath\":") {
                            slot = 769;
                            rest = self.cov_img_path.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 770;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Duration\":") {
                            slot = 771;
                            rest = self.duration.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentSet\":") {
                            slot = 772;
                            rest = read_flat_elements(
                                &mut self.segment_set,
                                9,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"HighlightUrl\":") {
                            slot = 773;
                            rest = self.highlight_url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"CovImgUrl\":") {
                            slot = 774;
                            rest = self.cov_img_url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (767 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for SegmentRecognitionItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"SegmentUrl\":",
                "\"CovImgUrl\":",
                "\"Title\":",
                "\"Summary\":",
                "\"Keywords\":",
                "\"BeginTime\":",
                "\"EndTime\":",
                "\"AudioUrl\":",
                "\"AudioBeginTime\":",
                "\"AudioEndTime\":",
                "\"PersonPositionUrl\":",
                "\"PersonId\":",
            ],
            base: 775,
            arms: 0b0,
            plain: 0b11111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.segment_url, reader, rest),
            4 => read_shared(&mut self.cov_img_url, reader, rest),
            5 => read_shared(&mut self.title, reader, rest),
            6 => read_shared(&mut self.summary, reader, rest),
            7 => read_shared(&mut self.keywords, reader, rest),
            8 => read_shared(&mut self.begin_time, reader, rest),
            9 => read_shared(&mut self.end_time, reader, rest),
            10 => read_shared(&mut self.audio_url, reader, rest),
            11 => read_shared(&mut self.audio_begin_time, reader, rest),
            12 => read_shared(&mut self.audio_end_time, reader, rest),
            13 => read_shared(&mut self.person_position_url, reader, rest),
            14 => read_shared(&mut self.person_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for SegmentRecognitionItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 775;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 776;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 777;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 778;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentUrl\":") {
                            slot = 779;
                            rest = self.segment_url.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"CovImgUrl\":") {
                            slot = 780;
                            rest = self.cov_img_url.read(reader, value)?;
                            present |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Title\":") {
                            slot = 781;
                            rest = self.title.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"Summary\":") {
                            slot = 782;
                            rest = self.summary.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"Keywords\":") {
                            slot = 783;
                            rest = read_elements(&mut self.keywords, 10, reader, value)?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"BeginTime\":") {
                            slot = 784;
                            rest = self.begin_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    9 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 785;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    10 => {
                        if let Some(value) = strip_member(rest, b",\"AudioUrl\":") {
                            slot = 786;
                            rest = self.audio_url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    11 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"AudioBeginTime\":",
                        ) {
                            slot = 787;
                            rest = self.audio_begin_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    12 => {
                        if let Some(value) = strip_member(rest, b",\"AudioEndTime\":") {
                            slot = 788;
                            rest = self.audio_end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    13 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"PersonPositionUrl\":",
                        ) {
                            slot = 789;
                            rest = self.person_position_url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    14 => {
                        if let Some(value) = strip_member(rest, b",\"PersonId\":") {
                            slot = 790;
                            rest = self.person_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (775 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for MediaAiAnalysisDescriptionItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Description\":",
                "\"Confidence\":",
                "\"Title\":",
                "\"Keywords\":",
                "\"Paragraphs\":",
                "\"MindMapUrl\":",
                "\"MindMapPath\":",
                "\"SubtitlePath\":",
                "\"OutputStorage\":",
            ],
            base: 791,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.description, reader, rest),
            1 => read_shared(&mut self.confidence, reader, rest),
            2 => read_shared(&mut self.title, reader, rest),
            3 => read_shared(&mut self.keywords, reader, rest),
            4 => read_shared(&mut self.paragraphs, reader, rest),
            5 => read_shared(&mut self.mind_map_url, reader, rest),
            6 => read_shared(&mut self.mind_map_path, reader, rest),
            7 => read_shared(&mut self.subtitle_path, reader, rest),
            8 => read_shared(&mut self.output_storage, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaAiAnalysisDescriptionItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 791;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Description\":") {
                            slot = 792;
                            rest = self.description.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 793;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Title\":") {
                            slot = 794;
                            rest = self.title.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Keywords\":") {
                            slot = 795;
                            rest = read_elements(&mut self.keywords, 11, reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Paragraphs\":") {
                            slot = 796;
                            rest = read_flat_elements(
                                &mut self.paragraphs,
                                12,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"MindMapUrl\":") {
                            slot = 797;
                            rest = self.mind_map_url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"MindMapPath\":") {
                            slot = 798;
                            rest = self.mind_map_path.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"SubtitlePath\":") {
                            slot = 799;
                            rest = self.subtitle_path.read(reader, value)?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"OutputStorage\":") {
                            slot = 800;
                            rest = self.output_storage.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (791 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for VideoComprehensionResultItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"StartTime\":",
                "\"EndTime\":",
                "\"Title\":",
                "\"Description\":",
                "\"Keywords\":",
            ],
            base: 801,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_time, reader, rest),
            1 => read_shared(&mut self.end_time, reader, rest),
            2 => read_shared(&mut self.title, reader, rest),
            3 => read_shared(&mut self.description, reader, rest),
            4 => read_shared(&mut self.keywords, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for VideoComprehensionResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 801;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartTime\":") {
                            slot = 802;
                            rest = self.start_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 803;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Title\":") {
                            slot = 804;
                            rest = self.title.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Description\":") {
                            slot = 805;
                            rest = self.description.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Keywords\":") {
                            slot = 806;
                            rest = read_elements(&mut self.keywords, 13, reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (801 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiRecognitionTaskFaceResultItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Id\":",
                "\"Type\":",
                "\"Name\":",
                "\"SegmentSet\":",
                "\"Gender\":",
                "\"Birthday\":",
                "\"Profession\":",
                "\"SchoolOfGraduation\":",
                "\"Abstract\":",
                "\"PlaceOfBirth\":",
                "\"PersonType\":",
                "\"Remark\":",
                "\"Url\":",
            ],
            base: 807,
            arms: 0b0,
            plain: 0b1111111110111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.id, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            2 => read_shared(&mut self.name, reader, rest),
            3 => read_shared(&mut self.segment_set, reader, rest),
            4 => read_shared(&mut self.gender, reader, rest),
            5 => read_shared(&mut self.birthday, reader, rest),
            6 => read_shared(&mut self.profession, reader, rest),
            7 => read_shared(&mut self.school_of_graduation, reader, rest),
            8 => read_shared(&mut self.abstract_, reader, rest),
            9 => read_shared(&mut self.place_of_birth, reader, rest),
            10 => read_shared(&mut self.person_type, reader, rest),
            11 => read_shared(&mut self.remark, reader, rest),
            12 => read_shared(&mut self.url, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for AiRecognitionTaskFaceResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 807;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Id\":") {
                            slot = 808;
                            rest = self.id.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 809;
                            rest = self.kind.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Name\":") {
                            slot = 810;
                            rest = self.name.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentSet\":") {
                            slot = 811;
                            rest = read_flat_elements(
                                &mut self.segment_set,
                                14,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Gender\":") {
                            slot = 812;
                            rest = self.gender.read(reader, value)?;
                            present |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Birthday\":") {
                            slot = 813;
                            rest = self.birthday.read(reader, value)?;
                            present |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"Profession\":") {
                            slot = 814;
                            rest = self.profession.read(reader, value)?;
                            present |= 0x40;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"SchoolOfGraduation\":",
                        ) {
                            slot = 815;
                            rest = self.school_of_graduation.read(reader, value)?;
                            present |= 0x80;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"Abstract\":") {
                            slot = 816;
                            rest = self.abstract_.read(reader, value)?;
                            present |= 0x100;
                            break 'value;
                        }
                    }
                    9 => {
                        if let Some(value) = strip_member(rest, b",\"PlaceOfBirth\":") {
                            slot = 817;
                            rest = self.place_of_birth.read(reader, value)?;
                            present |= 0x200;
                            break 'value;
                        }
                    }
                    10 => {
                        if let Some(value) = strip_member(rest, b",\"PersonType\":") {
                            slot = 818;
                            rest = self.person_type.read(reader, value)?;
                            present |= 0x400;
                            break 'value;
                        }
                    }
                    11 => {
                        if let Some(value) = strip_member(rest, b",\"Remark\":") {
                            slot = 819;
                            rest = self.remark.read(reader, value)?;
                            present |= 0x800;
                            break 'value;
                        }
                    }
                    12 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 820;
                            rest = self.url.read(reader, value)?;
                            present |= 0x1000;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (807 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiRecognitionTaskAsrWordsResultItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Word\":", "\"SegmentSet\":"],
            base: 821,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.word, reader, rest),
            1 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for AiRecognitionTaskAsrWordsResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 821;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Word\":") {
                            slot = 822;
                            rest = self.word.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentSet\":") {
                            slot = 823;
                            rest = read_flat_elements(
                                &mut self.segment_set,
                                15,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (821 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiRecognitionTaskAsrFullTextSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Text\":",
                "\"Wordlist\":",
            ],
            base: 824,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.text, reader, rest),
            4 => read_shared(&mut self.wordlist, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for AiRecognitionTaskAsrFullTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 824;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 825;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 826;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 827;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 828;
                            rest = self.text.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Wordlist\":") {
                            slot = 829;
                            rest = read_flat_elements(
                                &mut self.wordlist,
                                16,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (824 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiRecognitionTaskOcrWordsResultItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Word\":", "\"SegmentSet\":"],
            base: 830,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.word, reader, rest),
            1 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for AiRecognitionTaskOcrWordsResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 830;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Word\":") {
                            slot = 831;
                            rest = self.word.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentSet\":") {
                            slot = 832;
                            rest = read_flat_elements(
                                &mut self.segment_set,
                                17,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (830 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiRecognitionTaskOcrFullTextSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"StartTimeOffset\":", "\"EndTimeOffset\":", "\"TextSet\":"],
            base: 833,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.text_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for AiRecognitionTaskOcrFullTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 833;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 834;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 835;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"TextSet\":") {
                            slot = 836;
                            rest = read_flat_elements(
                                &mut self.text_set,
                                18,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (833 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiRecognitionTaskTransTextSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Text\":",
                "\"Trans\":",
                "\"Wordlist\":",
            ],
            base: 837,
            arms: 0b0,
            plain: 0b11111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.text, reader, rest),
            4 => read_shared(&mut self.trans, reader, rest),
            5 => read_shared(&mut self.wordlist, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for AiRecognitionTaskTransTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 837;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 838;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 839;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 840;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 841;
                            rest = self.text.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Trans\":") {
                            slot = 842;
                            rest = self.trans.read(reader, value)?;
                            present |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Wordlist\":") {
                            slot = 843;
                            rest = read_flat_elements(
                                &mut self.wordlist,
                                19,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (837 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiRecognitionTaskObjectResultItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Name\":", "\"SegmentSet\":"],
            base: 844,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.name, reader, rest),
            1 => read_shared(&mut self.segment_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for AiRecognitionTaskObjectResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 844;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Name\":") {
                            slot = 845;
                            rest = self.name.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentSet\":") {
                            slot = 846;
                            rest = read_flat_elements(
                                &mut self.segment_set,
                                20,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (844 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for QualityControlItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"AreaCoordSet\":",
            ],
            base: 847,
            arms: 0b0,
            plain: 0b110,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.area_coord_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for QualityControlItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 847;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 848;
                            rest = self.confidence.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 849;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 850;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 851;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (847 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LLMDetectionResultItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Category\":",
                "\"Group\":",
                "\"Type\":",
                "\"Score\":",
                "\"Confidence\":",
                "\"IssueSet\":",
            ],
            base: 852,
            arms: 0b0,
            plain: 0b11111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.category, reader, rest),
            1 => read_shared(&mut self.group, reader, rest),
            2 => read_shared(&mut self.kind, reader, rest),
            3 => read_shared(&mut self.score, reader, rest),
            4 => read_shared(&mut self.confidence, reader, rest),
            5 => read_shared(&mut self.issue_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LLMDetectionResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 852;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Category\":") {
                            slot = 853;
                            rest = self.category.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Group\":") {
                            slot = 854;
                            rest = self.group.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 855;
                            rest = self.kind.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Score\":") {
                            slot = 856;
                            rest = self.score.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 857;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"IssueSet\":") {
                            slot = 858;
                            rest = read_flat_elements(
                                &mut self.issue_set,
                                21,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (852 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for RawSmartSubtitleParameter {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"SubtitleType\":",
                "\"VideoSrcLanguage\":",
                "\"SubtitleFormat\":",
                "\"TranslateSwitch\":",
                "\"TranslateDstLanguage\":",
                "\"AsrHotWordsConfigure\":",
                "\"ExtInfo\":",
                "\"ProcessType\":",
                "\"SelectingSubtitleAreasConfig\":",
                "\"SubtitleEmbedId\":",
                "\"SpeakerMode\":",
                "\"SpeakerLabel\":",
            ],
            base: 859,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.subtitle_type, reader, rest),
            1 => read_shared(&mut self.video_src_language, reader, rest),
            2 => read_shared(&mut self.subtitle_format, reader, rest),
            3 => read_shared(&mut self.translate_switch, reader, rest),
            4 => read_shared(&mut self.translate_dst_language, reader, rest),
            5 => read_shared(&mut self.asr_hot_words_configure, reader, rest),
            6 => read_shared(&mut self.ext_info, reader, rest),
            7 => read_shared(&mut self.process_type, reader, rest),
            8 => read_shared(&mut self.selecting_subtitle_areas_config, reader, rest),
            9 => read_shared(&mut self.subtitle_embed_id, reader, rest),
            10 => read_shared(&mut self.speaker_mode, reader, rest),
            11 => read_shared(&mut self.speaker_label, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(RawSmartSubtitleParameter);

impl ObjectSchema for SmartSubtitleTaskAsrFullTextSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Text\":",
                "\"Wordlist\":",
                "\"SpeakerId\":",
            ],
            base: 872,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.text, reader, rest),
            4 => read_shared(&mut self.wordlist, reader, rest),
            5 => read_shared(&mut self.speaker_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for SmartSubtitleTaskAsrFullTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 872;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 873;
                            rest = self.confidence.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 874;
                            rest = self.start_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 875;
                            rest = self.end_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 876;
                            rest = self.text.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Wordlist\":") {
                            slot = 877;
                            rest = read_flat_elements(
                                &mut self.wordlist,
                                22,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"SpeakerId\":") {
                            slot = 878;
                            rest = self.speaker_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (872 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for SubtitleResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Language\":",
                "\"Status\":",
                "\"Path\":",
                "\"SubtitleEmbedPath\":",
                "\"SubtitleFileId\":",
            ],
            base: 879,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.language, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.path, reader, rest),
            3 => read_shared(&mut self.subtitle_embed_path, reader, rest),
            4 => read_shared(&mut self.subtitle_file_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for SubtitleResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 879;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Language\":") {
                            slot = 880;
                            rest = self.language.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Status\":") {
                            slot = 881;
                            rest = self.status.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Path\":") {
                            slot = 882;
                            rest = self.path.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"SubtitleEmbedPath\":",
                        ) {
                            slot = 883;
                            rest = self.subtitle_embed_path.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"SubtitleFileId\":",
                        ) {
                            slot = 884;
                            rest = self.subtitle_file_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (879 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for SmartSubtitleTaskTransTextSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Text\":",
                "\"Trans\":",
                "\"Wordlist\":",
                "\"SpeakerId\":",
            ],
            base: 885,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.text, reader, rest),
            4 => read_shared(&mut self.trans, reader, rest),
            5 => read_shared(&mut self.wordlist, reader, rest),
            6 => read_shared(&mut self.speaker_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for SmartSubtitleTaskTransTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 885;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 886;
                            rest = self.confidence.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 887;
                            rest = self.start_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 888;
                            rest = self.end_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 889;
                            rest = self.text.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Trans\":") {
                            slot = 890;
                            rest = self.trans.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Wordlist\":") {
                            slot = 891;
                            rest = read_flat_elements(
                                &mut self.wordlist,
                                23,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"SpeakerId\":") {
                            slot = 892;
                            rest = self.speaker_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (885 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for SubtitleTransResultItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Status\":",
                "\"TransSrc\":",
                "\"TransDst\":",
                "\"Path\":",
                "\"SubtitleEmbedPath\":",
                "\"SubtitleFileId\":",
            ],
            base: 893,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.status, reader, rest),
            1 => read_shared(&mut self.trans_src, reader, rest),
            2 => read_shared(&mut self.trans_dst, reader, rest),
            3 => read_shared(&mut self.path, reader, rest),
            4 => read_shared(&mut self.subtitle_embed_path, reader, rest),
            5 => read_shared(&mut self.subtitle_file_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for SubtitleTransResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 893;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Status\":") {
                            slot = 894;
                            rest = self.status.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"TransSrc\":") {
                            slot = 895;
                            rest = self.trans_src.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"TransDst\":") {
                            slot = 896;
                            rest = self.trans_dst.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Path\":") {
                            slot = 897;
                            rest = self.path.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"SubtitleEmbedPath\":",
                        ) {
                            slot = 898;
                            rest = self.subtitle_embed_path.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"SubtitleFileId\":",
                        ) {
                            slot = 899;
                            rest = self.subtitle_file_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (893 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for SmartSubtitleTaskFullTextSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Text\":",
                "\"Trans\":",
                "\"SpeakerId\":",
            ],
            base: 900,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.text, reader, rest),
            4 => read_shared(&mut self.trans, reader, rest),
            5 => read_shared(&mut self.speaker_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for SmartSubtitleTaskFullTextSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 900;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 901;
                            rest = self.confidence.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 902;
                            rest = self.start_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 903;
                            rest = self.end_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 904;
                            rest = self.text.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Trans\":") {
                            slot = 905;
                            rest = self.trans.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"SpeakerId\":") {
                            slot = 906;
                            rest = self.speaker_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (900 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for SmartEraseSubtitleConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"SubtitleEraseMethod\":",
                "\"SubtitleModel\":",
                "\"OcrSwitch\":",
                "\"SubtitleLang\":",
                "\"SubtitleFormat\":",
                "\"TransSwitch\":",
                "\"TransDstLang\":",
                "\"AutoAreas\":",
                "\"CustomAreas\":",
                "\"SubtitleEmbedId\":",
                "\"UseOriginalPos\":",
                "\"UseOriginalSize\":",
            ],
            base: 907,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.subtitle_erase_method, reader, rest),
            1 => read_shared(&mut self.subtitle_model, reader, rest),
            2 => read_shared(&mut self.ocr_switch, reader, rest),
            3 => read_shared(&mut self.subtitle_lang, reader, rest),
            4 => read_shared(&mut self.subtitle_format, reader, rest),
            5 => read_shared(&mut self.trans_switch, reader, rest),
            6 => read_shared(&mut self.trans_dst_lang, reader, rest),
            7 => read_shared(&mut self.auto_areas, reader, rest),
            8 => read_shared(&mut self.custom_areas, reader, rest),
            9 => read_shared(&mut self.subtitle_embed_id, reader, rest),
            10 => read_shared(&mut self.use_original_pos, reader, rest),
            11 => read_shared(&mut self.use_original_size, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SmartEraseSubtitleConfig);

impl ObjectSchema for SmartEraseWatermarkConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"WatermarkEraseMethod\":",
                "\"WatermarkModel\":",
                "\"AutoAreas\":",
                "\"CustomAreas\":",
            ],
            base: 920,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.watermark_erase_method, reader, rest),
            1 => read_shared(&mut self.watermark_model, reader, rest),
            2 => read_shared(&mut self.auto_areas, reader, rest),
            3 => read_shared(&mut self.custom_areas, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SmartEraseWatermarkConfig);

impl ObjectSchema for SmartErasePrivacyConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"PrivacyModel\":", "\"PrivacyTargets\":"],
            base: 925,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.privacy_model, reader, rest),
            1 => read_shared(&mut self.privacy_targets, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SmartErasePrivacyConfig);

impl ObjectSchema for UpdateSmartEraseSubtitleConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"SubtitleEraseMethod\":",
                "\"SubtitleModel\":",
                "\"OcrSwitch\":",
                "\"SubtitleLang\":",
                "\"SubtitleFormat\":",
                "\"TransSwitch\":",
                "\"TransDstLang\":",
                "\"AutoAreas\":",
                "\"CustomAreas\":",
            ],
            base: 928,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.subtitle_erase_method, reader, rest),
            1 => read_shared(&mut self.subtitle_model, reader, rest),
            2 => read_shared(&mut self.ocr_switch, reader, rest),
            3 => read_shared(&mut self.subtitle_lang, reader, rest),
            4 => read_shared(&mut self.subtitle_format, reader, rest),
            5 => read_shared(&mut self.trans_switch, reader, rest),
            6 => read_shared(&mut self.trans_dst_lang, reader, rest),
            7 => read_shared(&mut self.auto_areas, reader, rest),
            8 => read_shared(&mut self.custom_areas, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(UpdateSmartEraseSubtitleConfig);

impl ObjectSchema for UpdateSmartEraseWatermarkConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"WatermarkEraseMethod\":",
                "\"WatermarkModel\":",
                "\"AutoAreas\":",
                "\"CustomAreas\":",
            ],
            base: 938,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.watermark_erase_method, reader, rest),
            1 => read_shared(&mut self.watermark_model, reader, rest),
            2 => read_shared(&mut self.auto_areas, reader, rest),
            3 => read_shared(&mut self.custom_areas, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(UpdateSmartEraseWatermarkConfig);

impl ObjectSchema for UpdateSmartErasePrivacyConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"PrivacyModel\":", "\"PrivacyTargets\":"],
            base: 943,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.privacy_model, reader, rest),
            1 => read_shared(&mut self.privacy_targets, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(UpdateSmartErasePrivacyConfig);

impl ObjectSchema for DubbingTranslateConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"VideoSrcLanguage\":",
                "\"TranslateDstLanguage\":",
                "\"SimplifyTranslation\":",
            ],
            base: 946,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.video_src_language, reader, rest),
            1 => read_shared(&mut self.translate_dst_language, reader, rest),
            2 => read_shared(&mut self.simplify_translation, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DubbingTranslateConfig);

impl ObjectSchema for DubbingSubtitleConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"SubtitleSource\":",
                "\"AsrAssistOcr\":",
                "\"EraseOriginalSubtitle\":",
                "\"SelectingSubtitleAreasConfig\":",
            ],
            base: 950,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.subtitle_source, reader, rest),
            1 => read_shared(&mut self.asr_assist_ocr, reader, rest),
            2 => read_shared(&mut self.erase_original_subtitle, reader, rest),
            3 => read_shared(&mut self.selecting_subtitle_areas_config, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DubbingSubtitleConfig);

impl ObjectSchema for DubbingConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"DubbingMode\":",
                "\"BackgroundVolume\":",
                "\"SecondaryTuning\":",
                "\"VoiceId\":",
                "\"DubbingVersion\":",
            ],
            base: 955,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.dubbing_mode, reader, rest),
            1 => read_shared(&mut self.background_volume, reader, rest),
            2 => read_shared(&mut self.secondary_tuning, reader, rest),
            3 => read_shared(&mut self.voice_id, reader, rest),
            4 => read_shared(&mut self.dubbing_version, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DubbingConfig);

impl ObjectSchema for DubbingOutputConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"OutputMode\":",
                "\"OutputFinalVideo\":",
                "\"OutputSubtitle\":",
                "\"OutputDstAudio\":",
                "\"EmbedSubtitleConfig\":",
            ],
            base: 961,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.output_mode, reader, rest),
            1 => read_shared(&mut self.output_final_video, reader, rest),
            2 => read_shared(&mut self.output_subtitle, reader, rest),
            3 => read_shared(&mut self.output_dst_audio, reader, rest),
            4 => read_shared(&mut self.embed_subtitle_config, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DubbingOutputConfig);

impl ObjectSchema for AiRecognitionTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Definition\":", "\"UserExtPara\":"],
            base: 967,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.user_ext_para, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiRecognitionTaskInput);

impl ObjectSchema for AiContentReviewTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Definition\":"],
            base: 970,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiContentReviewTaskInput);

impl ObjectSchema for AiAnalysisTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Definition\":", "\"ExtendedParameter\":"],
            base: 972,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.extended_parameter, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiAnalysisTaskInput);

impl ObjectSchema for ExecRulesTask {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Rules\":"],
            base: 975,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.rules, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ExecRulesTask);

impl ObjectSchema for ExecRuleTaskData {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"RearDriveIndex\":"],
            base: 977,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.rear_drive_index, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ExecRuleTaskData);

impl ObjectSchema for SmartSubtitlesTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Definition\":",
                "\"UserExtPara\":",
                "\"RawParameter\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
            ],
            base: 979,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.user_ext_para, reader, rest),
            2 => read_shared(&mut self.raw_parameter, reader, rest),
            3 => read_shared(&mut self.output_storage, reader, rest),
            4 => read_shared(&mut self.output_object_path, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SmartSubtitlesTaskInput);

impl ObjectSchema for LiveRecordTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Definition\":", "\"OutputStorage\":", "\"OutputObjectPath\":"],
            base: 985,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            2 => read_shared(&mut self.output_object_path, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveRecordTaskInput);

impl ObjectSchema for LiveRecordResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"OutputStorage\":", "\"FileList\":"],
            base: 989,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.output_storage, reader, rest),
            1 => read_shared(&mut self.file_list, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveRecordResult);

impl ObjectSchema for VideoTemplateInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Codec\":",
                "\"Fps\":",
                "\"Bitrate\":",
                "\"ResolutionAdaptive\":",
                "\"Width\":",
                "\"Height\":",
                "\"Gop\":",
                "\"GopUnit\":",
                "\"FillType\":",
                "\"Vcrf\":",
                "\"HlsTime\":",
                "\"SegmentType\":",
                "\"FpsDenominator\":",
                "\"Stereo3dType\":",
                "\"VideoProfile\":",
                "\"VideoLevel\":",
                "\"Bframes\":",
                "\"Mode\":",
                "\"Sar\":",
                "\"NoScenecut\":",
                "\"BitDepth\":",
                "\"RawPts\":",
                "\"Compress\":",
                "\"SegmentSpecificInfo\":",
                "\"ScenarioBased\":",
                "\"SceneType\":",
                "\"CompressType\":",
            ],
            base: 992,
            arms: 0b0,
            plain: 0b101111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.codec, reader, rest),
            1 => read_shared(&mut self.fps, reader, rest),
            2 => read_shared(&mut self.bitrate, reader, rest),
            3 => read_shared(&mut self.resolution_adaptive, reader, rest),
            4 => read_shared(&mut self.width, reader, rest),
            5 => read_shared(&mut self.height, reader, rest),
            6 => read_shared(&mut self.gop, reader, rest),
            7 => read_shared(&mut self.gop_unit, reader, rest),
            8 => read_shared(&mut self.fill_type, reader, rest),
            9 => read_shared(&mut self.vcrf, reader, rest),
            10 => read_shared(&mut self.hls_time, reader, rest),
            11 => read_shared(&mut self.segment_type, reader, rest),
            12 => read_shared(&mut self.fps_denominator, reader, rest),
            13 => read_shared(&mut self.stereo3d_type, reader, rest),
            14 => read_shared(&mut self.video_profile, reader, rest),
            15 => read_shared(&mut self.video_level, reader, rest),
            16 => read_shared(&mut self.bframes, reader, rest),
            17 => read_shared(&mut self.mode, reader, rest),
            18 => read_shared(&mut self.sar, reader, rest),
            19 => read_shared(&mut self.no_scenecut, reader, rest),
            20 => read_shared(&mut self.bit_depth, reader, rest),
            21 => read_shared(&mut self.raw_pts, reader, rest),
            22 => read_shared(&mut self.compress, reader, rest),
            23 => read_shared(&mut self.segment_specific_info, reader, rest),
            24 => read_shared(&mut self.scenario_based, reader, rest),
            25 => read_shared(&mut self.scene_type, reader, rest),
            26 => read_shared(&mut self.compress_type, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(VideoTemplateInfo);

impl ObjectSchema for AudioTemplateInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Codec\":",
                "\"Bitrate\":",
                "\"SampleRate\":",
                "\"AudioChannel\":",
                "\"TrackChannelInfo\":",
                "\"AudioLanguage\":",
                "\"AudioName\":",
                "\"DefaultTrack\":",
            ],
            base: 1020,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.codec, reader, rest),
            1 => read_shared(&mut self.bitrate, reader, rest),
            2 => read_shared(&mut self.sample_rate, reader, rest),
            3 => read_shared(&mut self.audio_channel, reader, rest),
            4 => read_shared(&mut self.track_channel_info, reader, rest),
            5 => read_shared(&mut self.audio_language, reader, rest),
            6 => read_shared(&mut self.audio_name, reader, rest),
            7 => read_shared(&mut self.default_track, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AudioTemplateInfo);

impl ObjectSchema for TEHDConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Type\":", "\"MaxVideoBitrate\":"],
            base: 1029,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.max_video_bitrate, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(TEHDConfig);

impl ObjectSchema for EnhanceConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"VideoEnhance\":", "\"AudioEnhance\":"],
            base: 1032,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.video_enhance, reader, rest),
            1 => read_shared(&mut self.audio_enhance, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(EnhanceConfig);

impl ObjectSchema for VideoTemplateInfoForUpdate {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Codec\":",
                "\"Fps\":",
                "\"Bitrate\":",
                "\"ResolutionAdaptive\":",
                "\"Width\":",
                "\"Height\":",
                "\"Gop\":",
                "\"GopUnit\":",
                "\"FillType\":",
                "\"Vcrf\":",
                "\"ContentAdaptStream\":",
                "\"HlsTime\":",
                "\"SegmentType\":",
                "\"FpsDenominator\":",
                "\"Stereo3dType\":",
                "\"VideoProfile\":",
                "\"VideoLevel\":",
                "\"Bframes\":",
                "\"Mode\":",
                "\"Sar\":",
                "\"NoScenecut\":",
                "\"BitDepth\":",
                "\"RawPts\":",
                "\"Compress\":",
                "\"SegmentSpecificInfo\":",
                "\"ScenarioBased\":",
                "\"SceneType\":",
                "\"CompressType\":",
            ],
            base: 1035,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.codec, reader, rest),
            1 => read_shared(&mut self.fps, reader, rest),
            2 => read_shared(&mut self.bitrate, reader, rest),
            3 => read_shared(&mut self.resolution_adaptive, reader, rest),
            4 => read_shared(&mut self.width, reader, rest),
            5 => read_shared(&mut self.height, reader, rest),
            6 => read_shared(&mut self.gop, reader, rest),
            7 => read_shared(&mut self.gop_unit, reader, rest),
            8 => read_shared(&mut self.fill_type, reader, rest),
            9 => read_shared(&mut self.vcrf, reader, rest),
            10 => read_shared(&mut self.content_adapt_stream, reader, rest),
            11 => read_shared(&mut self.hls_time, reader, rest),
            12 => read_shared(&mut self.segment_type, reader, rest),
            13 => read_shared(&mut self.fps_denominator, reader, rest),
            14 => read_shared(&mut self.stereo3d_type, reader, rest),
            15 => read_shared(&mut self.video_profile, reader, rest),
            16 => read_shared(&mut self.video_level, reader, rest),
            17 => read_shared(&mut self.bframes, reader, rest),
            18 => read_shared(&mut self.mode, reader, rest),
            19 => read_shared(&mut self.sar, reader, rest),
            20 => read_shared(&mut self.no_scenecut, reader, rest),
            21 => read_shared(&mut self.bit_depth, reader, rest),
            22 => read_shared(&mut self.raw_pts, reader, rest),
            23 => read_shared(&mut self.compress, reader, rest),
            24 => read_shared(&mut self.segment_specific_info, reader, rest),
            25 => read_shared(&mut self.scenario_based, reader, rest),
            26 => read_shared(&mut self.scene_type, reader, rest),
            27 => read_shared(&mut self.compress_type, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(VideoTemplateInfoForUpdate);

impl ObjectSchema for AudioTemplateInfoForUpdate {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Codec\":",
                "\"Bitrate\":",
                "\"SampleRate\":",
                "\"AudioChannel\":",
                "\"StreamSelects\":",
            ],
            base: 1064,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.codec, reader, rest),
            1 => read_shared(&mut self.bitrate, reader, rest),
            2 => read_shared(&mut self.sample_rate, reader, rest),
            3 => read_shared(&mut self.audio_channel, reader, rest),
            4 => read_shared(&mut self.stream_selects, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AudioTemplateInfoForUpdate);

impl ObjectSchema for TEHDConfigForUpdate {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Type\":", "\"MaxVideoBitrate\":"],
            base: 1070,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.max_video_bitrate, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(TEHDConfigForUpdate);

impl ObjectSchema for RawWatermarkParameter {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"CoordinateOrigin\":",
                "\"XPos\":",
                "\"YPos\":",
                "\"ImageTemplate\":",
            ],
            base: 1073,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.coordinate_origin, reader, rest),
            2 => read_shared(&mut self.x_pos, reader, rest),
            3 => read_shared(&mut self.y_pos, reader, rest),
            4 => read_shared(&mut self.image_template, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(RawWatermarkParameter);

impl ObjectSchema for SimpleAesDrm {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Uri\":", "\"Key\":", "\"Vector\":"],
            base: 1079,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.uri, reader, rest),
            1 => read_shared(&mut self.key, reader, rest),
            2 => read_shared(&mut self.vector, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SimpleAesDrm);

impl ObjectSchema for SpekeDrm {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"ResourceId\":",
                "\"KeyServerUrl\":",
                "\"Vector\":",
                "\"EncryptionMethod\":",
                "\"EncryptionPreset\":",
            ],
            base: 1083,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.resource_id, reader, rest),
            1 => read_shared(&mut self.key_server_url, reader, rest),
            2 => read_shared(&mut self.vector, reader, rest),
            3 => read_shared(&mut self.encryption_method, reader, rest),
            4 => read_shared(&mut self.encryption_preset, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SpekeDrm);

impl ObjectSchema for MediaAiAnalysisFrameTagItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Tag\":", "\"CategorySet\":", "\"Confidence\":"],
            base: 1089,
            arms: 0b0,
            plain: 0b101,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.tag, reader, rest),
            1 => read_shared(&mut self.category_set, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for MediaAiAnalysisFrameTagItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1089;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Tag\":") {
                            slot = 1090;
                            rest = self.tag.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"CategorySet\":") {
                            slot = 1091;
                            rest = read_elements(
                                &mut self.category_set,
                                24,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1092;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1089 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for HighlightSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Confidence\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"SegmentTags\":",
                "\"BeginTime\":",
                "\"EndTime\":",
                "\"Title\":",
                "\"Summary\":",
            ],
            base: 1093,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.start_time_offset, reader, rest),
            2 => read_shared(&mut self.end_time_offset, reader, rest),
            3 => read_shared(&mut self.segment_tags, reader, rest),
            4 => read_shared(&mut self.begin_time, reader, rest),
            5 => read_shared(&mut self.end_time, reader, rest),
            6 => read_shared(&mut self.title, reader, rest),
            7 => read_shared(&mut self.summary, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for HighlightSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1093;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1094;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 1095;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1096;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"SegmentTags\":") {
                            slot = 1097;
                            rest = read_elements(
                                &mut self.segment_tags,
                                25,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"BeginTime\":") {
                            slot = 1098;
                            rest = self.begin_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 1099;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"Title\":") {
                            slot = 1100;
                            rest = self.title.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"Summary\":") {
                            slot = 1101;
                            rest = self.summary.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1093 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiParagraphInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Summary\":",
                "\"Title\":",
                "\"Keywords\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
            ],
            base: 1102,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.summary, reader, rest),
            1 => read_shared(&mut self.title, reader, rest),
            2 => read_shared(&mut self.keywords, reader, rest),
            3 => read_shared(&mut self.start_time_offset, reader, rest),
            4 => read_shared(&mut self.end_time_offset, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for AiParagraphInfo {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1102;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Summary\":") {
                            slot = 1103;
                            rest = self.summary.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Title\":") {
                            slot = 1104;
                            rest = self.title.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Keywords\":") {
                            slot = 1105;
                            rest = read_elements(&mut self.keywords, 26, reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 1106;
                            rest = self.start_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1107;
                            rest = self.end_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1102 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiRecognitionTaskFaceSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"AreaCoordSet\":",
            ],
            base: 1108,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.area_coord_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for AiRecognitionTaskFaceSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1108;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 1109;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1110;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1111;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1112;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1108 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiRecognitionTaskAsrWordsSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"StartTimeOffset\":", "\"EndTimeOffset\":", "\"Confidence\":"],
            base: 1113,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for AiRecognitionTaskAsrWordsSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1113;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 1114;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1115;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1116;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1113 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for WordResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Word\":", "\"Start\":", "\"End\":", "\"Trans\":"],
            base: 1117,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.word, reader, rest),
            1 => read_shared(&mut self.start, reader, rest),
            2 => read_shared(&mut self.end, reader, rest),
            3 => read_shared(&mut self.trans, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for WordResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1117;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Word\":") {
                            slot = 1118;
                            rest = self.word.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Start\":") {
                            slot = 1119;
                            rest = self.start.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"End\":") {
                            slot = 1120;
                            rest = self.end.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Trans\":") {
                            slot = 1121;
                            rest = self.trans.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1117 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiRecognitionTaskOcrWordsSegmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"AreaCoordSet\":",
            ],
            base: 1122,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.area_coord_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for AiRecognitionTaskOcrWordsSegmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1122;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 1123;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1124;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1125;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1126;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1122 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiRecognitionTaskOcrFullTextSegmentTextItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Confidence\":", "\"AreaCoordSet\":", "\"Text\":"],
            base: 1127,
            arms: 0b0,
            plain: 0b101,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.confidence, reader, rest),
            1 => read_shared(&mut self.area_coord_set, reader, rest),
            2 => read_shared(&mut self.text, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for AiRecognitionTaskOcrFullTextSegmentTextItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1127;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1128;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1129;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 1130;
                            rest = self.text.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1127 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AiRecognitionTaskObjectSeqmentItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"Confidence\":",
                "\"AreaCoordSet\":",
            ],
            base: 1131,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_time_offset, reader, rest),
            1 => read_shared(&mut self.end_time_offset, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.area_coord_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for AiRecognitionTaskObjectSeqmentItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1131;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 1132;
                            rest = self.start_time_offset.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1133;
                            rest = self.end_time_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1134;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1135;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1131 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LLMDetectionIssue {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Tag\":",
                "\"Description\":",
                "\"Score\":",
                "\"Confidence\":",
                "\"StartTimeMs\":",
                "\"EndTimeMs\":",
                "\"ExtraData\":",
            ],
            base: 1136,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.tag, reader, rest),
            1 => read_shared(&mut self.description, reader, rest),
            2 => read_shared(&mut self.score, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            4 => read_shared(&mut self.start_time_ms, reader, rest),
            5 => read_shared(&mut self.end_time_ms, reader, rest),
            6 => read_shared(&mut self.extra_data, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LLMDetectionIssue {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1136;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Tag\":") {
                            slot = 1137;
                            rest = self.tag.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Description\":") {
                            slot = 1138;
                            rest = self.description.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Score\":") {
                            slot = 1139;
                            rest = self.score.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1140;
                            rest = self.confidence.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"StartTimeMs\":") {
                            slot = 1141;
                            rest = self.start_time_ms.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeMs\":") {
                            slot = 1142;
                            rest = self.end_time_ms.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"ExtraData\":") {
                            slot = 1143;
                            rest = self.extra_data.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1136 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for AsrHotWordsConfigure {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"LibraryId\":"],
            base: 1144,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.library_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AsrHotWordsConfigure);

impl ObjectSchema for SelectingSubtitleAreasConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"AutoAreas\":", "\"SampleWidth\":", "\"SampleHeight\":"],
            base: 1147,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.auto_areas, reader, rest),
            1 => read_shared(&mut self.sample_width, reader, rest),
            2 => read_shared(&mut self.sample_height, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SelectingSubtitleAreasConfig);

impl ObjectSchema for EraseArea {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"LeftTopX\":",
                "\"LeftTopY\":",
                "\"RightBottomX\":",
                "\"RightBottomY\":",
                "\"Unit\":",
            ],
            base: 1151,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.left_top_x, reader, rest),
            1 => read_shared(&mut self.left_top_y, reader, rest),
            2 => read_shared(&mut self.right_bottom_x, reader, rest),
            3 => read_shared(&mut self.right_bottom_y, reader, rest),
            4 => read_shared(&mut self.unit, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(EraseArea);

impl ObjectSchema for EraseTimeArea {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"BeginMs\":", "\"EndMs\":", "\"Areas\":"],
            base: 1157,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.begin_ms, reader, rest),
            1 => read_shared(&mut self.end_ms, reader, rest),
            2 => read_shared(&mut self.areas, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(EraseTimeArea);

impl ObjectSchema for DubbingEmbedSubtitleConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"SubtitleEmbedId\":",
                "\"UseOriginalPos\":",
                "\"UseOriginalSize\":",
            ],
            base: 1161,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.subtitle_embed_id, reader, rest),
            1 => read_shared(&mut self.use_original_pos, reader, rest),
            2 => read_shared(&mut self.use_original_size, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DubbingEmbedSubtitleConfig);

impl ObjectSchema for Rules {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Id\":", "\"Conditions\":", "\"Linker\":", "\"RearDriveIndexs\":"],
            base: 1165,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.id, reader, rest),
            1 => read_shared(&mut self.conditions, reader, rest),
            2 => read_shared(&mut self.linker, reader, rest),
            3 => read_shared(&mut self.rear_drive_indexs, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(Rules);

impl ObjectSchema for LiveRecordFile {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Url\":",
                "\"Size\":",
                "\"Duration\":",
                "\"StartTime\":",
                "\"EndTime\":",
            ],
            base: 1170,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.url, reader, rest),
            1 => read_shared(&mut self.size, reader, rest),
            2 => read_shared(&mut self.duration, reader, rest),
            3 => read_shared(&mut self.start_time, reader, rest),
            4 => read_shared(&mut self.end_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveRecordFile {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1170;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 1171;
                            rest = self.url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Size\":") {
                            slot = 1172;
                            rest = self.size.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Duration\":") {
                            slot = 1173;
                            rest = self.duration.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"StartTime\":") {
                            slot = 1174;
                            rest = self.start_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 1175;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1170 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for SegmentSpecificInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"FragmentTime\":", "\"FragmentEndNum\":"],
            base: 1176,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.fragment_time, reader, rest),
            2 => read_shared(&mut self.fragment_end_num, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SegmentSpecificInfo);

impl ObjectSchema for AudioTrackChannelInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ChannelsRemix\":", "\"SelectType\":", "\"InputTrackInfo\":"],
            base: 1180,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.channels_remix, reader, rest),
            1 => read_shared(&mut self.select_type, reader, rest),
            2 => read_shared(&mut self.input_track_info, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AudioTrackChannelInfo);

impl ObjectSchema for VideoEnhanceConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"FrameRate\":",
                "\"SuperResolution\":",
                "\"Hdr\":",
                "\"Denoise\":",
                "\"ImageQualityEnhance\":",
                "\"ColorEnhance\":",
                "\"LowLightEnhance\":",
                "\"ScratchRepair\":",
                "\"ArtifactRepair\":",
                "\"EnhanceSceneType\":",
                "\"DiffusionEnhance\":",
                "\"FrameRateWithDen\":",
                "\"AiRestoration\":",
                "\"DiffusionEnhanceV2\":",
            ],
            base: 1184,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.frame_rate, reader, rest),
            1 => read_shared(&mut self.super_resolution, reader, rest),
            2 => read_shared(&mut self.hdr, reader, rest),
            3 => read_shared(&mut self.denoise, reader, rest),
            4 => read_shared(&mut self.image_quality_enhance, reader, rest),
            5 => read_shared(&mut self.color_enhance, reader, rest),
            6 => read_shared(&mut self.low_light_enhance, reader, rest),
            7 => read_shared(&mut self.scratch_repair, reader, rest),
            8 => read_shared(&mut self.artifact_repair, reader, rest),
            9 => read_shared(&mut self.enhance_scene_type, reader, rest),
            10 => read_shared(&mut self.diffusion_enhance, reader, rest),
            11 => read_shared(&mut self.frame_rate_with_den, reader, rest),
            12 => read_shared(&mut self.ai_restoration, reader, rest),
            13 => read_shared(&mut self.diffusion_enhance_v2, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(VideoEnhanceConfig);

impl ObjectSchema for AudioEnhanceConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Denoise\":",
                "\"Separate\":",
                "\"VolumeBalance\":",
                "\"Beautify\":",
                "\"AudioEnhanceEdit\":",
            ],
            base: 1199,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.denoise, reader, rest),
            1 => read_shared(&mut self.separate, reader, rest),
            2 => read_shared(&mut self.volume_balance, reader, rest),
            3 => read_shared(&mut self.beautify, reader, rest),
            4 => read_shared(&mut self.audio_enhance_edit, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AudioEnhanceConfig);

impl ObjectSchema for RawImageWatermarkInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ImageContent\":", "\"Width\":", "\"Height\":", "\"RepeatType\":"],
            base: 1205,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.image_content, reader, rest),
            1 => read_shared(&mut self.width, reader, rest),
            2 => read_shared(&mut self.height, reader, rest),
            3 => read_shared(&mut self.repeat_type, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(RawImageWatermarkInput);

impl ObjectSchema for RuleConditionItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Key\":", "\"Value\":"],
            base: 1210,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.key, reader, rest),
            1 => read_shared(&mut self.value, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(RuleConditionItem);

impl ObjectSchema for TrackInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"TrackNum\":", "\"ChannelVolume\":"],
            base: 1213,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.track_num, reader, rest),
            1 => read_shared(&mut self.channel_volume, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(TrackInfo);

impl ObjectSchema for FrameRateConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Fps\":"],
            base: 1216,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.fps, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(FrameRateConfig);

impl ObjectSchema for SuperResolutionConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Type\":", "\"Size\":"],
            base: 1219,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            2 => read_shared(&mut self.size, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(SuperResolutionConfig);

impl ObjectSchema for HdrConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1223,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(HdrConfig);

impl ObjectSchema for VideoDenoiseConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1226,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(VideoDenoiseConfig);

impl ObjectSchema for ImageQualityEnhanceConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1229,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ImageQualityEnhanceConfig);

impl ObjectSchema for ColorEnhanceConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1232,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ColorEnhanceConfig);

impl ObjectSchema for LowLightEnhanceConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1235,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LowLightEnhanceConfig);

impl ObjectSchema for ScratchRepairConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Intensity\":"],
            base: 1238,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.intensity, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ScratchRepairConfig);

impl ObjectSchema for ArtifactRepairConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1241,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ArtifactRepairConfig);

impl ObjectSchema for DiffusionEnhanceConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1244,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DiffusionEnhanceConfig);

impl ObjectSchema for FrameRateWithDenConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"FpsNum\":", "\"FpsDen\":"],
            base: 1247,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.fps_num, reader, rest),
            2 => read_shared(&mut self.fps_den, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(FrameRateWithDenConfig);

impl ObjectSchema for AiRestorationConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1251,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AiRestorationConfig);

impl ObjectSchema for DiffusionEnhanceV2Config {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1254,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DiffusionEnhanceV2Config);

impl ObjectSchema for AudioDenoiseConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":"],
            base: 1257,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AudioDenoiseConfig);

impl ObjectSchema for AudioSeparateConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Type\":", "\"Track\":"],
            base: 1259,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            2 => read_shared(&mut self.track, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AudioSeparateConfig);

impl ObjectSchema for VolumeBalanceConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1263,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(VolumeBalanceConfig);

impl ObjectSchema for AudioBeautifyConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Types\":"],
            base: 1266,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.types, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AudioBeautifyConfig);

impl ObjectSchema for AudioEnhanceEditConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Switch\":", "\"Type\":"],
            base: 1269,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.switch, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(AudioEnhanceEditConfig);

impl ObjectSchema for Notification {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"EventType\":",
                "\"WorkflowTaskEvent\":",
                "\"EditMediaTaskEvent\":",
                "\"SessionId\":",
                "\"SessionContext\":",
                "\"ScheduleTaskEvent\":",
                "\"Timestamp\":",
                "\"Sign\":",
                "\"BatchTaskEvent\":",
                "\"ExtractBlindWatermarkTask\":",
                "\"RequestId\":",
            ],
            base: 1272,
            arms: 0b1100100110,
            plain: 0b11001,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn set_extras(&mut self, extras: Extras) {
        self.extras = extras;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.event_type, reader, rest),
            1 => {
                let mut arm = Box::<WorkflowTask>::default();
                let rest = arm.read(reader, rest)?;
                self.event = Event::Workflow(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<EditMediaTask>::default();
                let rest = arm.read(reader, rest)?;
                self.event = Event::EditMedia(arm);
                Some(rest)
            }
            3 => read_shared(&mut self.session_id, reader, rest),
            4 => read_shared(&mut self.session_context, reader, rest),
            5 => {
                let mut arm = Box::<ScheduleTask>::default();
                let rest = arm.read(reader, rest)?;
                self.event = Event::Schedule(arm);
                Some(rest)
            }
            6 => read_shared(&mut self.timestamp, reader, rest),
            7 => read_shared(&mut self.sign, reader, rest),
            8 => {
                let mut arm = Box::<BatchSubTaskResult>::default();
                let rest = arm.read(reader, rest)?;
                self.event = Event::Batch(arm);
                Some(rest)
            }
            9 => {
                let mut arm = Box::<ExtractBlindWatermarkTask>::default();
                let rest = arm.read(reader, rest)?;
                self.event = Event::ExtractBlindWatermark(arm);
                Some(rest)
            }
            10 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.event = Event::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.event = Event::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(Notification);

impl ObjectSchema for BatchSubTaskResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"InputInfos\":",
                "\"Metadatas\":",
                "\"SmartSubtitlesTaskResult\":",
            ],
            base: 1284,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.input_infos, reader, rest),
            1 => read_shared(&mut self.metadatas, reader, rest),
            2 => read_shared(&mut self.smart_subtitles_task_result, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(BatchSubTaskResult);

impl ObjectSchema for BatchSmartSubtitlesResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Input\":", "\"Outputs\":"],
            base: 1288,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.input, reader, rest),
            1 => read_shared(&mut self.outputs, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(BatchSmartSubtitlesResult);

impl ObjectSchema for SmartSubtitleTaskBatchOutput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Progress\":",
                "\"Status\":",
                "\"ErrCodeExt\":",
                "\"Message\":",
                "\"TransTextTask\":",
                "\"AsrFullTextTask\":",
            ],
            base: 1291,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.progress, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.err_code_ext, reader, rest),
            3 => read_shared(&mut self.message, reader, rest),
            4 => read_shared(&mut self.trans_text_task, reader, rest),
            5 => read_shared(&mut self.asr_full_text_task, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for SmartSubtitleTaskBatchOutput {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1291;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Progress\":") {
                            slot = 1292;
                            rest = self.progress.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Status\":") {
                            slot = 1293;
                            rest = self.status.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"ErrCodeExt\":") {
                            slot = 1294;
                            rest = self.err_code_ext.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Message\":") {
                            slot = 1295;
                            rest = self.message.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"TransTextTask\":") {
                            slot = 1296;
                            rest = self.trans_text_task.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"AsrFullTextTask\":",
                        ) {
                            slot = 1297;
                            rest = self.asr_full_text_task.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1291 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamNotification {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"NotificationType\":",
                "\"TaskId\":",
                "\"ProcessEofInfo\":",
                "\"AiReviewResultInfo\":",
                "\"AiRecognitionResultInfo\":",
                "\"AiAnalysisResultInfo\":",
                "\"AiQualityControlResultInfo\":",
                "\"LiveRecordResultInfo\":",
                "\"AiSmartSubtitleResultInfo\":",
                "\"SessionId\":",
                "\"SessionContext\":",
                "\"Timestamp\":",
                "\"Sign\":",
                "\"RequestId\":",
            ],
            base: 1298,
            arms: 0b111111100,
            plain: 0b11000000011,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn set_extras(&mut self, extras: Extras) {
        self.extras = extras;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.notification_type, reader, rest),
            1 => read_shared(&mut self.task_id, reader, rest),
            2 => {
                let mut arm = Box::<LiveStreamProcessErrorInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::ProcessEof(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<LiveStreamAiReviewResultInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::AiReview(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<LiveStreamAiRecognitionResultInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::AiRecognition(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<LiveStreamAiAnalysisResultInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::AiAnalysis(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<LiveStreamAiQualityControlResultInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::AiQualityControl(arm);
                Some(rest)
            }
            7 => {
                let mut arm = Box::<LiveStreamRecordResultInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::LiveRecord(arm);
                Some(rest)
            }
            8 => {
                let mut arm = Box::<LiveStreamAiSmartSubtitleResultInfo>::default();
                let rest = arm.read(reader, rest)?;
                self.result = LiveStreamResult::AiSmartSubtitle(arm);
                Some(rest)
            }
            9 => read_shared(&mut self.session_id, reader, rest),
            10 => read_shared(&mut self.session_context, reader, rest),
            11 => read_shared(&mut self.timestamp, reader, rest),
            12 => read_shared(&mut self.sign, reader, rest),
            13 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.result = LiveStreamResult::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.result = LiveStreamResult::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(LiveStreamNotification);

impl ObjectSchema for LiveStreamProcessErrorInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ErrCode\":", "\"Message\":"],
            base: 1313,
            arms: 0b0,
            plain: 0b11,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.err_code, reader, rest),
            1 => read_shared(&mut self.message, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveStreamProcessErrorInfo);

impl ObjectSchema for LiveStreamAiReviewResultInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ResultSet\":"],
            base: 1316,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveStreamAiReviewResultInfo);

impl ObjectSchema for LiveStreamAiRecognitionResultInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ResultSet\":"],
            base: 1318,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveStreamAiRecognitionResultInfo);

impl ObjectSchema for LiveStreamAiAnalysisResultInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"ResultSet\":"],
            base: 1320,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveStreamAiAnalysisResultInfo);

impl ObjectSchema for LiveStreamAiQualityControlResultInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"QualityControlResults\":",
                "\"DiagnoseResults\":",
                "\"QualityControlResultSet\":",
                "\"DiagnoseResultSet\":",
            ],
            base: 1322,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.quality_control_results, reader, rest),
            1 => read_shared(&mut self.diagnose_results, reader, rest),
            2 => read_shared(&mut self.quality_control_result_set, reader, rest),
            3 => read_shared(&mut self.diagnose_result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveStreamAiQualityControlResultInfo);

impl ObjectSchema for LiveStreamRecordResultInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"RecordOver\":", "\"FileResults\":"],
            base: 1327,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.record_over, reader, rest),
            1 => read_shared(&mut self.file_results, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveStreamRecordResultInfo);

impl ObjectSchema for LiveStreamAiSmartSubtitleResultInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"SmartSubtitleResult\":"],
            base: 1330,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.smart_subtitle_result, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveStreamAiSmartSubtitleResultInfo);

impl ObjectSchema for LiveStreamAiReviewResultItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"ImagePornResultSet\":",
                "\"ImageTerrorismResultSet\":",
                "\"ImagePoliticalResultSet\":",
                "\"VoicePornResultSet\":",
            ],
            base: 1332,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.image_porn_result_set, reader, rest),
            2 => read_shared(&mut self.image_terrorism_result_set, reader, rest),
            3 => read_shared(&mut self.image_political_result_set, reader, rest),
            4 => read_shared(&mut self.voice_porn_result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamAiReviewResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1332;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 1333;
                            rest = self.kind.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"ImagePornResultSet\":",
                        ) {
                            slot = 1334;
                            rest = read_flat_elements(
                                &mut self.image_porn_result_set,
                                27,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"ImageTerrorismResultSet\":",
                        ) {
                            slot = 1335;
                            rest = read_flat_elements(
                                &mut self.image_terrorism_result_set,
                                28,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"ImagePoliticalResultSet\":",
                        ) {
                            slot = 1336;
                            rest = read_flat_elements(
                                &mut self.image_political_result_set,
                                29,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"VoicePornResultSet\":",
                        ) {
                            slot = 1337;
                            rest = read_flat_elements(
                                &mut self.voice_porn_result_set,
                                30,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1332 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamAiRecognitionResultItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"FaceRecognitionResultSet\":",
                "\"AsrWordsRecognitionResultSet\":",
                "\"OcrWordsRecognitionResultSet\":",
                "\"AsrFullTextRecognitionResultSet\":",
                "\"OcrFullTextRecognitionResultSet\":",
                "\"TransTextRecognitionResultSet\":",
                "\"ObjectRecognitionResultSet\":",
                "\"TagRecognitionResultSet\":",
            ],
            base: 1338,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.face_recognition_result_set, reader, rest),
            2 => read_shared(&mut self.asr_words_recognition_result_set, reader, rest),
            3 => read_shared(&mut self.ocr_words_recognition_result_set, reader, rest),
            4 => {
                read_shared(&mut self.asr_full_text_recognition_result_set, reader, rest)
            }
            5 => {
                read_shared(&mut self.ocr_full_text_recognition_result_set, reader, rest)
            }
            6 => read_shared(&mut self.trans_text_recognition_result_set, reader, rest),
            7 => read_shared(&mut self.object_recognition_result_set, reader, rest),
            8 => read_shared(&mut self.tag_recognition_result_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamAiRecognitionResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1338;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 1339;
                            rest = self.kind.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"FaceRecognitionResultSet\":",
                        ) {
                            slot = 1340;
                            rest = read_flat_elements(
                                &mut self.face_recognition_result_set,
                                31,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"AsrWordsRecognitionResultSet\":",
                        ) {
                            slot = 1341;
                            rest = read_flat_elements(
                                &mut self.asr_words_recognition_result_set,
                                32,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"OcrWordsRecognitionResultSet\":",
                        ) {
                            slot = 1342;
                            rest = read_flat_elements(
                                &mut self.ocr_words_recognition_result_set,
                                33,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"AsrFullTextRecognitionResultSet\":",
                        ) {
                            slot = 1343;
                            rest = read_flat_elements(
                                &mut self.asr_full_text_recognition_result_set,
                                34,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"OcrFullTextRecognitionResultSet\":",
                        ) {
                            slot = 1344;
                            rest = read_flat_elements(
                                &mut self.ocr_full_text_recognition_result_set,
                                35,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"TransTextRecognitionResultSet\":",
                        ) {
                            slot = 1345;
                            rest = read_flat_elements(
                                &mut self.trans_text_recognition_result_set,
                                36,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"ObjectRecognitionResultSet\":",
                        ) {
                            slot = 1346;
                            rest = read_flat_elements(
                                &mut self.object_recognition_result_set,
                                37,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"TagRecognitionResultSet\":",
                        ) {
                            slot = 1347;
                            rest = read_flat_elements(
                                &mut self.tag_recognition_result_set,
                                38,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1338 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamAiAnalysisResultItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"SegmentResultSet\":",
                "\"HighlightResultSet\":",
                "\"DescriptionResult\":",
            ],
            base: 1348,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.segment_result_set, reader, rest),
            2 => read_shared(&mut self.highlight_result_set, reader, rest),
            3 => read_shared(&mut self.description_result, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamAiAnalysisResultItem {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1348;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 1349;
                            rest = self.kind.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"SegmentResultSet\":",
                        ) {
                            slot = 1350;
                            rest = read_flat_elements(
                                &mut self.segment_result_set,
                                39,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"HighlightResultSet\":",
                        ) {
                            slot = 1351;
                            rest = read_elements(
                                &mut self.highlight_result_set,
                                40,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"DescriptionResult\":",
                        ) {
                            slot = 1352;
                            rest = self.description_result.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1348 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for DiagnoseResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Category\":",
                "\"Type\":",
                "\"Timestamp\":",
                "\"Description\":",
                "\"DateTime\":",
                "\"SeverityLevel\":",
            ],
            base: 1353,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.category, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            2 => read_shared(&mut self.timestamp, reader, rest),
            3 => read_shared(&mut self.description, reader, rest),
            4 => read_shared(&mut self.date_time, reader, rest),
            5 => read_shared(&mut self.severity_level, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for DiagnoseResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1353;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Category\":") {
                            slot = 1354;
                            rest = self.category.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 1355;
                            rest = self.kind.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Timestamp\":") {
                            slot = 1356;
                            rest = self.timestamp.read(reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Description\":") {
                            slot = 1357;
                            rest = self.description.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"DateTime\":") {
                            slot = 1358;
                            rest = self.date_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"SeverityLevel\":") {
                            slot = 1359;
                            rest = self.severity_level.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1353 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveSmartSubtitleResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Text\":",
                "\"StartPTSTime\":",
                "\"EndPTSTime\":",
                "\"Trans\":",
                "\"StartTime\":",
                "\"EndTime\":",
                "\"SteadyState\":",
                "\"UserId\":",
            ],
            base: 1360,
            arms: 0b0,
            plain: 0b111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.text, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.trans, reader, rest),
            4 => read_shared(&mut self.start_time, reader, rest),
            5 => read_shared(&mut self.end_time, reader, rest),
            6 => read_shared(&mut self.steady_state, reader, rest),
            7 => read_shared(&mut self.user_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveSmartSubtitleResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1360;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 1361;
                            rest = self.text.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPTSTime\":") {
                            slot = 1362;
                            rest = self.start_pts_time.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPTSTime\":") {
                            slot = 1363;
                            rest = self.end_pts_time.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Trans\":") {
                            slot = 1364;
                            rest = self.trans.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"StartTime\":") {
                            slot = 1365;
                            rest = self.start_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 1366;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"SteadyState\":") {
                            slot = 1367;
                            rest = self.steady_state.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"UserId\":") {
                            slot = 1368;
                            rest = self.user_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1360 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamAiReviewImagePornResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
                "\"Url\":",
                "\"PicUrlExpireTime\":",
            ],
            base: 1369,
            arms: 0b0,
            plain: 0b1111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_pts_time, reader, rest),
            1 => read_shared(&mut self.end_pts_time, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.label, reader, rest),
            5 => read_shared(&mut self.url, reader, rest),
            6 => read_shared(&mut self.pic_url_expire_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamAiReviewImagePornResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1369;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1370;
                            rest = self.start_pts_time.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1371;
                            rest = self.end_pts_time.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1372;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 1373;
                            rest = self.suggestion.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Label\":") {
                            slot = 1374;
                            rest = self.label.read(reader, value)?;
                            present |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 1375;
                            rest = self.url.read(reader, value)?;
                            present |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"PicUrlExpireTime\":",
                        ) {
                            slot = 1376;
                            rest = self.pic_url_expire_time.read(reader, value)?;
                            present |= 0x40;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1369 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamAiReviewImageTerrorismResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
                "\"Url\":",
                "\"PicUrlExpireTime\":",
            ],
            base: 1377,
            arms: 0b0,
            plain: 0b1111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_pts_time, reader, rest),
            1 => read_shared(&mut self.end_pts_time, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.label, reader, rest),
            5 => read_shared(&mut self.url, reader, rest),
            6 => read_shared(&mut self.pic_url_expire_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamAiReviewImageTerrorismResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1377;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1378;
                            rest = self.start_pts_time.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1379;
                            rest = self.end_pts_time.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1380;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 1381;
                            rest = self.suggestion.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Label\":") {
                            slot = 1382;
                            rest = self.label.read(reader, value)?;
                            present |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 1383;
                            rest = self.url.read(reader, value)?;
                            present |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"PicUrlExpireTime\":",
                        ) {
                            slot = 1384;
                            rest = self.pic_url_expire_time.read(reader, value)?;
                            present |= 0x40;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1377 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamAiReviewImagePoliticalResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
                "\"Name\":",
                "\"AreaCoordSet\":",
                "\"Url\":",
                "\"PicUrlExpireTime\":",
            ],
            base: 1385,
            arms: 0b0,
            plain: 0b110111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_pts_time, reader, rest),
            1 => read_shared(&mut self.end_pts_time, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.label, reader, rest),
            5 => read_shared(&mut self.name, reader, rest),
            6 => read_shared(&mut self.area_coord_set, reader, rest),
            7 => read_shared(&mut self.url, reader, rest),
            8 => read_shared(&mut self.pic_url_expire_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamAiReviewImagePoliticalResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1385;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1386;
                            rest = self.start_pts_time.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1387;
                            rest = self.end_pts_time.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1388;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 1389;
                            rest = self.suggestion.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Label\":") {
                            slot = 1390;
                            rest = self.label.read(reader, value)?;
                            present |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Name\":") {
                            slot = 1391;
                            rest = self.name.read(reader, value)?;
                            present |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1392;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 1393;
                            rest = self.url.read(reader, value)?;
                            present |= 0x80;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"PicUrlExpireTime\":",
                        ) {
                            slot = 1394;
                            rest = self.pic_url_expire_time.read(reader, value)?;
                            present |= 0x100;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1385 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamAiReviewVoicePornResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"Suggestion\":",
                "\"Label\":",
            ],
            base: 1395,
            arms: 0b0,
            plain: 0b11111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start_pts_time, reader, rest),
            1 => read_shared(&mut self.end_pts_time, reader, rest),
            2 => read_shared(&mut self.confidence, reader, rest),
            3 => read_shared(&mut self.suggestion, reader, rest),
            4 => read_shared(&mut self.label, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamAiReviewVoicePornResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1395;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1396;
                            rest = self.start_pts_time.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1397;
                            rest = self.end_pts_time.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1398;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Suggestion\":") {
                            slot = 1399;
                            rest = self.suggestion.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Label\":") {
                            slot = 1400;
                            rest = self.label.read(reader, value)?;
                            present |= 0x10;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1395 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamFaceRecognitionResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Id\":",
                "\"Name\":",
                "\"Type\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"AreaCoordSet\":",
            ],
            base: 1401,
            arms: 0b0,
            plain: 0b111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.id, reader, rest),
            1 => read_shared(&mut self.name, reader, rest),
            2 => read_shared(&mut self.kind, reader, rest),
            3 => read_shared(&mut self.start_pts_time, reader, rest),
            4 => read_shared(&mut self.end_pts_time, reader, rest),
            5 => read_shared(&mut self.confidence, reader, rest),
            6 => read_shared(&mut self.area_coord_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamFaceRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1401;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Id\":") {
                            slot = 1402;
                            rest = self.id.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Name\":") {
                            slot = 1403;
                            rest = self.name.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Type\":") {
                            slot = 1404;
                            rest = self.kind.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1405;
                            rest = self.start_pts_time.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1406;
                            rest = self.end_pts_time.read(reader, value)?;
                            present |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1407;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x20;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1408;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1401 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamAsrWordsRecognitionResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Word\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
            ],
            base: 1409,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.word, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamAsrWordsRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1409;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Word\":") {
                            slot = 1410;
                            rest = self.word.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1411;
                            rest = self.start_pts_time.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1412;
                            rest = self.end_pts_time.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1413;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1409 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamOcrWordsRecognitionResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Word\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"AreaCoords\":",
            ],
            base: 1414,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.word, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            4 => read_shared(&mut self.area_coords, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamOcrWordsRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1414;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Word\":") {
                            slot = 1415;
                            rest = self.word.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1416;
                            rest = self.start_pts_time.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1417;
                            rest = self.end_pts_time.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1418;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoords\":") {
                            slot = 1419;
                            rest = self.area_coords.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1414 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamAsrFullTextRecognitionResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Text\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"StartTime\":",
                "\"EndTime\":",
                "\"SteadyState\":",
                "\"UserId\":",
            ],
            base: 1420,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.text, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            4 => read_shared(&mut self.start_time, reader, rest),
            5 => read_shared(&mut self.end_time, reader, rest),
            6 => read_shared(&mut self.steady_state, reader, rest),
            7 => read_shared(&mut self.user_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamAsrFullTextRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1420;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 1421;
                            rest = self.text.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1422;
                            rest = self.start_pts_time.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1423;
                            rest = self.end_pts_time.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1424;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"StartTime\":") {
                            slot = 1425;
                            rest = self.start_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 1426;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"SteadyState\":") {
                            slot = 1427;
                            rest = self.steady_state.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"UserId\":") {
                            slot = 1428;
                            rest = self.user_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1420 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamOcrFullTextRecognitionResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Text\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"AreaCoordSet\":",
            ],
            base: 1429,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.text, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            4 => read_shared(&mut self.area_coord_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamOcrFullTextRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1429;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 1430;
                            rest = self.text.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1431;
                            rest = self.start_pts_time.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1432;
                            rest = self.end_pts_time.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1433;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1434;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1429 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamTransTextRecognitionResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Text\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
                "\"Trans\":",
                "\"StartTime\":",
                "\"EndTime\":",
                "\"SteadyState\":",
                "\"UserId\":",
            ],
            base: 1435,
            arms: 0b0,
            plain: 0b11111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.text, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            4 => read_shared(&mut self.trans, reader, rest),
            5 => read_shared(&mut self.start_time, reader, rest),
            6 => read_shared(&mut self.end_time, reader, rest),
            7 => read_shared(&mut self.steady_state, reader, rest),
            8 => read_shared(&mut self.user_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamTransTextRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1435;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Text\":") {
                            slot = 1436;
                            rest = self.text.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1437;
                            rest = self.start_pts_time.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1438;
                            rest = self.end_pts_time.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1439;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"Trans\":") {
                            slot = 1440;
                            rest = self.trans.read(reader, value)?;
                            present |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"StartTime\":") {
                            slot = 1441;
                            rest = self.start_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 1442;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    7 => {
                        if let Some(value) = strip_member(rest, b",\"SteadyState\":") {
                            slot = 1443;
                            rest = self.steady_state.read(reader, value)?;
                            break 'value;
                        }
                    }
                    8 => {
                        if let Some(value) = strip_member(rest, b",\"UserId\":") {
                            slot = 1444;
                            rest = self.user_id.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1435 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamObjectRecognitionResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Name\":",
                "\"StartPtsOffset\":",
                "\"EndPtsOffset\":",
                "\"Confidence\":",
                "\"AreaCoordSet\":",
                "\"Url\":",
            ],
            base: 1445,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.name, reader, rest),
            1 => read_shared(&mut self.start_pts_offset, reader, rest),
            2 => read_shared(&mut self.end_pts_offset, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            4 => read_shared(&mut self.area_coord_set, reader, rest),
            5 => read_shared(&mut self.url, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamObjectRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1445;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Name\":") {
                            slot = 1446;
                            rest = self.name.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartPtsOffset\":",
                        ) {
                            slot = 1447;
                            rest = self.start_pts_offset.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsOffset\":") {
                            slot = 1448;
                            rest = self.end_pts_offset.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1449;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"AreaCoordSet\":") {
                            slot = 1450;
                            rest = self.area_coord_set.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"Url\":") {
                            slot = 1451;
                            rest = self.url.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1445 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveStreamTagRecognitionResult {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Id\":",
                "\"StartPtsTime\":",
                "\"EndPtsTime\":",
                "\"Confidence\":",
            ],
            base: 1452,
            arms: 0b0,
            plain: 0b1111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.id, reader, rest),
            1 => read_shared(&mut self.start_pts_time, reader, rest),
            2 => read_shared(&mut self.end_pts_time, reader, rest),
            3 => read_shared(&mut self.confidence, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveStreamTagRecognitionResult {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1452;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Id\":") {
                            slot = 1453;
                            rest = self.id.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"StartPtsTime\":") {
                            slot = 1454;
                            rest = self.start_pts_time.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"EndPtsTime\":") {
                            slot = 1455;
                            rest = self.end_pts_time.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(rest, b",\"Confidence\":") {
                            slot = 1456;
                            rest = self.confidence.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1452 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for LiveAiAnalysisDescriptionItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Paragraphs\":"],
            base: 1457,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.paragraphs, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveAiAnalysisDescriptionItem);

impl ObjectSchema for LiveAiParagraphInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Summary\":",
                "\"Title\":",
                "\"Keywords\":",
                "\"StartTimeOffset\":",
                "\"EndTimeOffset\":",
                "\"BeginTime\":",
                "\"EndTime\":",
            ],
            base: 1459,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.summary, reader, rest),
            1 => read_shared(&mut self.title, reader, rest),
            2 => read_shared(&mut self.keywords, reader, rest),
            3 => read_shared(&mut self.start_time_offset, reader, rest),
            4 => read_shared(&mut self.end_time_offset, reader, rest),
            5 => read_shared(&mut self.begin_time, reader, rest),
            6 => read_shared(&mut self.end_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for LiveAiParagraphInfo {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1459;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"Summary\":") {
                            slot = 1460;
                            rest = self.summary.read(reader, value)?;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"Title\":") {
                            slot = 1461;
                            rest = self.title.read(reader, value)?;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"Keywords\":") {
                            slot = 1462;
                            rest = read_elements(&mut self.keywords, 41, reader, value)?;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"StartTimeOffset\":",
                        ) {
                            slot = 1463;
                            rest = self.start_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"EndTimeOffset\":") {
                            slot = 1464;
                            rest = self.end_time_offset.read(reader, value)?;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"BeginTime\":") {
                            slot = 1465;
                            rest = self.begin_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    6 => {
                        if let Some(value) = strip_member(rest, b",\"EndTime\":") {
                            slot = 1466;
                            rest = self.end_time.read(reader, value)?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1459 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for DescribeTaskDetail {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"TaskId\":"],
            base: 1467,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DescribeTaskDetail);

impl ObjectSchema for DescribeTasks {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Status\":",
                "\"SubTaskHasFailed\":",
                "\"Limit\":",
                "\"ScrollToken\":",
                "\"StartTime\":",
                "\"EndTime\":",
            ],
            base: 1469,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.status, reader, rest),
            1 => read_shared(&mut self.sub_task_has_failed, reader, rest),
            2 => read_shared(&mut self.limit, reader, rest),
            3 => read_shared(&mut self.scroll_token, reader, rest),
            4 => read_shared(&mut self.start_time, reader, rest),
            5 => read_shared(&mut self.end_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DescribeTasks);

impl ObjectSchema for DescribeTasksResponse {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TaskSet\":",
                "\"ScrollToken\":",
                "\"TotalCount\":",
                "\"RequestId\":",
            ],
            base: 1476,
            arms: 0b0,
            plain: 0b110,
            envelope: true,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn set_extras(&mut self, extras: Extras) {
        self.extras = extras;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_set, reader, rest),
            1 => read_shared(&mut self.scroll_token, reader, rest),
            2 => read_shared(&mut self.total_count, reader, rest),
            3 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DescribeTasksResponse);

impl ObjectSchema for TaskSimpleInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TaskId\":",
                "\"TaskType\":",
                "\"CreateTime\":",
                "\"BeginProcessTime\":",
                "\"FinishTime\":",
                "\"SubTaskTypes\":",
            ],
            base: 1481,
            arms: 0b0,
            plain: 0b11111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.task_type, reader, rest),
            2 => read_shared(&mut self.create_time, reader, rest),
            3 => read_shared(&mut self.begin_process_time, reader, rest),
            4 => read_shared(&mut self.finish_time, reader, rest),
            5 => read_shared(&mut self.sub_task_types, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

impl ReadValue for TaskSimpleInfo {
    fn read<'a>(&mut self, reader: &mut Reader<'a>, start: &'a [u8]) -> Cursor<'a> {
        let mut rest = match open_object(start) {
            ObjectStart::Members(rest) => rest,
            ObjectStart::Empty(rest) => return Some(rest),
            ObjectStart::Other => return read_object_or_null(self, reader, start),
        };
        let mut slot = 1481;
        let mut present = 0_u32;
        'members: loop {
            'value: {
                match reader.expected(slot) {
                    0 => {
                        if let Some(value) = strip_member(rest, b",\"TaskId\":") {
                            slot = 1482;
                            rest = self.task_id.read(reader, value)?;
                            present |= 0x1;
                            break 'value;
                        }
                    }
                    1 => {
                        if let Some(value) = strip_member(rest, b",\"TaskType\":") {
                            slot = 1483;
                            rest = self.task_type.read(reader, value)?;
                            present |= 0x2;
                            break 'value;
                        }
                    }
                    2 => {
                        if let Some(value) = strip_member(rest, b",\"CreateTime\":") {
                            slot = 1484;
                            rest = self.create_time.read(reader, value)?;
                            present |= 0x4;
                            break 'value;
                        }
                    }
                    3 => {
                        if let Some(value) = strip_member(
                            rest,
                            b",\"BeginProcessTime\":",
                        ) {
                            slot = 1485;
                            rest = self.begin_process_time.read(reader, value)?;
                            present |= 0x8;
                            break 'value;
                        }
                    }
                    4 => {
                        if let Some(value) = strip_member(rest, b",\"FinishTime\":") {
                            slot = 1486;
                            rest = self.finish_time.read(reader, value)?;
                            present |= 0x10;
                            break 'value;
                        }
                    }
                    5 => {
                        if let Some(value) = strip_member(rest, b",\"SubTaskTypes\":") {
                            slot = 1487;
                            rest = read_elements(
                                &mut self.sub_task_types,
                                42,
                                reader,
                                value,
                            )?;
                            break 'value;
                        }
                    }
                    _ => {}
                }
                match reader.lookup_field(self, slot, rest)? {
                    Lookup::Learned(at) => {
                        rest = at;
                        continue 'members;
                    }
                    Lookup::Read(index, after) => {
                        slot = (1481 + 1 + index) % INITIAL_ORDER.len();
                        rest = after;
                        present |= 1 << (index & 31);
                    }
                    Lookup::Unknown(after) => rest = after,
                }
            }
            match reader.next_member(rest)? {
                Next::Member(at) => rest = at,
                Next::End(after) => {
                    self.presence = Presence::new(present);
                    reader.finish_object(self, present, start);
                    return Some(after);
                }
            }
        }
    }
}

impl ObjectSchema for DescribeBatchTaskDetail {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"TaskId\":"],
            base: 1488,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DescribeBatchTaskDetail);

impl ObjectSchema for DescribeBatchTaskDetailResponse {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TaskType\":",
                "\"Status\":",
                "\"CreateTime\":",
                "\"BeginProcessTime\":",
                "\"FinishTime\":",
                "\"TaskId\":",
                "\"BatchTaskResult\":",
                "\"TaskNotifyConfig\":",
                "\"TasksPriority\":",
                "\"SessionId\":",
                "\"SessionContext\":",
                "\"ExtInfo\":",
                "\"RequestId\":",
            ],
            base: 1490,
            arms: 0b0,
            plain: 0b111100011111,
            envelope: true,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn set_extras(&mut self, extras: Extras) {
        self.extras = extras;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_type, reader, rest),
            1 => read_shared(&mut self.status, reader, rest),
            2 => read_shared(&mut self.create_time, reader, rest),
            3 => read_shared(&mut self.begin_process_time, reader, rest),
            4 => read_shared(&mut self.finish_time, reader, rest),
            5 => read_shared(&mut self.task_id, reader, rest),
            6 => read_shared(&mut self.batch_task_result, reader, rest),
            7 => read_shared(&mut self.task_notify_config, reader, rest),
            8 => read_shared(&mut self.tasks_priority, reader, rest),
            9 => read_shared(&mut self.session_id, reader, rest),
            10 => read_shared(&mut self.session_context, reader, rest),
            11 => read_shared(&mut self.ext_info, reader, rest),
            12 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DescribeBatchTaskDetailResponse);

impl ObjectSchema for DescribeMediaMetaData {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"InputInfo\":", "\"Mode\":"],
            base: 1504,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.input_info, reader, rest),
            1 => read_shared(&mut self.mode, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DescribeMediaMetaData);

impl ObjectSchema for DescribeMediaMetaDataResponse {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"MetaData\":", "\"RequestId\":"],
            base: 1507,
            arms: 0b0,
            plain: 0b0,
            envelope: true,
        }
    }
    fn set_extras(&mut self, extras: Extras) {
        self.extras = extras;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.meta_data, reader, rest),
            1 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(DescribeMediaMetaDataResponse);

impl ObjectSchema for ManageTask {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"OperationType\":", "\"TaskId\":"],
            base: 1510,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.operation_type, reader, rest),
            1 => read_shared(&mut self.task_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ManageTask);

impl ObjectSchema for ManageTaskResponse {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"RequestId\":"],
            base: 1513,
            arms: 0b0,
            plain: 0b0,
            envelope: true,
        }
    }
    fn set_extras(&mut self, extras: Extras) {
        self.extras = extras;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ManageTaskResponse);

impl ObjectSchema for ProcessMedia {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"InputInfo\":",
                "\"OutputStorage\":",
                "\"OutputDir\":",
                "\"ScheduleId\":",
                "\"MediaProcessTask\":",
                "\"AiContentReviewTask\":",
                "\"AiAnalysisTask\":",
                "\"AiRecognitionTask\":",
                "\"AiQualityControlTask\":",
                "\"SmartSubtitlesTask\":",
                "\"SmartEraseTask\":",
                "\"AIDubbingTask\":",
                "\"TaskNotifyConfig\":",
                "\"TasksPriority\":",
                "\"SessionId\":",
                "\"SessionContext\":",
                "\"TaskType\":",
                "\"ResourceId\":",
                "\"Activities\":",
                "\"SkipMateData\":",
            ],
            base: 1515,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.input_info, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            2 => read_shared(&mut self.output_dir, reader, rest),
            3 => read_shared(&mut self.schedule_id, reader, rest),
            4 => read_shared(&mut self.media_process_task, reader, rest),
            5 => read_shared(&mut self.ai_content_review_task, reader, rest),
            6 => read_shared(&mut self.ai_analysis_task, reader, rest),
            7 => read_shared(&mut self.ai_recognition_task, reader, rest),
            8 => read_shared(&mut self.ai_quality_control_task, reader, rest),
            9 => read_shared(&mut self.smart_subtitles_task, reader, rest),
            10 => read_shared(&mut self.smart_erase_task, reader, rest),
            11 => read_shared(&mut self.ai_dubbing_task, reader, rest),
            12 => read_shared(&mut self.task_notify_config, reader, rest),
            13 => read_shared(&mut self.tasks_priority, reader, rest),
            14 => read_shared(&mut self.session_id, reader, rest),
            15 => read_shared(&mut self.session_context, reader, rest),
            16 => read_shared(&mut self.task_type, reader, rest),
            17 => read_shared(&mut self.resource_id, reader, rest),
            18 => read_shared(&mut self.activities, reader, rest),
            19 => read_shared(&mut self.skip_mate_data, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ProcessMedia);

impl ObjectSchema for ProcessMediaResponse {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"TaskId\":", "\"RequestId\":"],
            base: 1536,
            arms: 0b0,
            plain: 0b1,
            envelope: true,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn set_extras(&mut self, extras: Extras) {
        self.extras = extras;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ProcessMediaResponse);

impl ObjectSchema for MediaProcessTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TranscodeTaskSet\":",
                "\"AnimatedGraphicTaskSet\":",
                "\"SnapshotByTimeOffsetTaskSet\":",
                "\"SampleSnapshotTaskSet\":",
                "\"ImageSpriteTaskSet\":",
                "\"AdaptiveDynamicStreamingTaskSet\":",
            ],
            base: 1539,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.transcode_task_set, reader, rest),
            1 => read_shared(&mut self.animated_graphic_task_set, reader, rest),
            2 => read_shared(&mut self.snapshot_by_time_offset_task_set, reader, rest),
            3 => read_shared(&mut self.sample_snapshot_task_set, reader, rest),
            4 => read_shared(&mut self.image_sprite_task_set, reader, rest),
            5 => read_shared(&mut self.adaptive_dynamic_streaming_task_set, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(MediaProcessTaskInput);

impl ObjectSchema for Activity {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"ActivityType\":",
                "\"PredriveIndex\":",
                "\"ReardriveIndex\":",
                "\"ActivityPara\":",
            ],
            base: 1546,
            arms: 0b0,
            plain: 0b1,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.activity_type, reader, rest),
            1 => read_shared(&mut self.predrive_index, reader, rest),
            2 => read_shared(&mut self.reardrive_index, reader, rest),
            3 => read_shared(&mut self.activity_para, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(Activity);

impl ObjectSchema for ActivityPara {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"TranscodeTask\":",
                "\"AnimatedGraphicTask\":",
                "\"SnapshotByTimeOffsetTask\":",
                "\"SampleSnapshotTask\":",
                "\"ImageSpriteTask\":",
                "\"AdaptiveDynamicStreamingTask\":",
                "\"AiContentReviewTask\":",
                "\"AiAnalysisTask\":",
                "\"AiRecognitionTask\":",
                "\"QualityControlTask\":",
                "\"ExecRulesTask\":",
                "\"SmartSubtitlesTask\":",
                "\"SmartEraseTask\":",
                "\"AIDubbingTask\":",
            ],
            base: 1551,
            arms: 0b11111111111111,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => {
                let mut arm = Box::<TranscodeTaskInput>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::TranscodeTask(arm);
                Some(rest)
            }
            1 => {
                let mut arm = Box::<AnimatedGraphicTaskInput>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::AnimatedGraphicTask(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<SnapshotByTimeOffsetTaskInput>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::SnapshotByTimeOffsetTask(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<SampleSnapshotTaskInput>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::SampleSnapshotTask(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<ImageSpriteTaskInput>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::ImageSpriteTask(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<AdaptiveDynamicStreamingTaskInput>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::AdaptiveDynamicStreamingTask(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<AiContentReviewTaskInput>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::AiContentReviewTask(arm);
                Some(rest)
            }
            7 => {
                let mut arm = Box::<AiAnalysisTaskInput>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::AiAnalysisTask(arm);
                Some(rest)
            }
            8 => {
                let mut arm = Box::<AiRecognitionTaskInput>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::AiRecognitionTask(arm);
                Some(rest)
            }
            9 => {
                let mut arm = Box::<AiQualityControlTaskInput>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::QualityControlTask(arm);
                Some(rest)
            }
            10 => {
                let mut arm = Box::<ExecRulesTask>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::ExecRulesTask(arm);
                Some(rest)
            }
            11 => {
                let mut arm = Box::<SmartSubtitlesTaskInput>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::SmartSubtitlesTask(arm);
                Some(rest)
            }
            12 => {
                let mut arm = Box::<SmartEraseTaskInput>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::SmartEraseTask(arm);
                Some(rest)
            }
            13 => {
                let mut arm = Box::<AIDubbingTaskInput>::default();
                let rest = arm.read(reader, rest)?;
                self.task = ActivityTaskInput::AiDubbingTask(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.task = ActivityTaskInput::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.task = ActivityTaskInput::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(ActivityPara);

impl ObjectSchema for BatchProcessMedia {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"InputInfo\":",
                "\"OutputStorage\":",
                "\"OutputDir\":",
                "\"SmartSubtitlesTask\":",
                "\"TaskNotifyConfig\":",
                "\"TasksPriority\":",
                "\"SessionContext\":",
                "\"ResourceId\":",
                "\"SkipMateData\":",
                "\"TaskMode\":",
            ],
            base: 1566,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.input_info, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            2 => read_shared(&mut self.output_dir, reader, rest),
            3 => read_shared(&mut self.smart_subtitles_task, reader, rest),
            4 => read_shared(&mut self.task_notify_config, reader, rest),
            5 => read_shared(&mut self.tasks_priority, reader, rest),
            6 => read_shared(&mut self.session_context, reader, rest),
            7 => read_shared(&mut self.resource_id, reader, rest),
            8 => read_shared(&mut self.skip_mate_data, reader, rest),
            9 => read_shared(&mut self.task_mode, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(BatchProcessMedia);

impl ObjectSchema for BatchProcessMediaResponse {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"TaskId\":", "\"RequestId\":"],
            base: 1577,
            arms: 0b0,
            plain: 0b1,
            envelope: true,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn set_extras(&mut self, extras: Extras) {
        self.extras = extras;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(BatchProcessMediaResponse);

impl ObjectSchema for ProcessLiveStream {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Url\":",
                "\"TaskNotifyConfig\":",
                "\"OutputStorage\":",
                "\"OutputDir\":",
                "\"AiContentReviewTask\":",
                "\"AiRecognitionTask\":",
                "\"AiAnalysisTask\":",
                "\"AiQualityControlTask\":",
                "\"SmartSubtitlesTask\":",
                "\"SessionId\":",
                "\"SessionContext\":",
                "\"ScheduleId\":",
                "\"ResourceId\":",
            ],
            base: 1580,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.url, reader, rest),
            1 => read_shared(&mut self.task_notify_config, reader, rest),
            2 => read_shared(&mut self.output_storage, reader, rest),
            3 => read_shared(&mut self.output_dir, reader, rest),
            4 => read_shared(&mut self.ai_content_review_task, reader, rest),
            5 => read_shared(&mut self.ai_recognition_task, reader, rest),
            6 => read_shared(&mut self.ai_analysis_task, reader, rest),
            7 => read_shared(&mut self.ai_quality_control_task, reader, rest),
            8 => read_shared(&mut self.smart_subtitles_task, reader, rest),
            9 => read_shared(&mut self.session_id, reader, rest),
            10 => read_shared(&mut self.session_context, reader, rest),
            11 => read_shared(&mut self.schedule_id, reader, rest),
            12 => read_shared(&mut self.resource_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ProcessLiveStream);

impl ObjectSchema for ProcessLiveStreamResponse {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"TaskId\":", "\"RequestId\":"],
            base: 1594,
            arms: 0b0,
            plain: 0b1,
            envelope: true,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn set_extras(&mut self, extras: Extras) {
        self.extras = extras;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ProcessLiveStreamResponse);

impl ObjectSchema for LiveStreamTaskNotifyConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"NotifyType\":",
                "\"NotifyUrl\":",
                "\"CmqModel\":",
                "\"CmqRegion\":",
                "\"QueueName\":",
                "\"TopicName\":",
                "\"NotifyKey\":",
            ],
            base: 1597,
            arms: 0b0,
            plain: 0b111111,
            envelope: false,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.notify_type, reader, rest),
            1 => read_shared(&mut self.notify_url, reader, rest),
            2 => read_shared(&mut self.cmq_model, reader, rest),
            3 => read_shared(&mut self.cmq_region, reader, rest),
            4 => read_shared(&mut self.queue_name, reader, rest),
            5 => read_shared(&mut self.topic_name, reader, rest),
            6 => read_shared(&mut self.notify_key, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveStreamTaskNotifyConfig);

impl ObjectSchema for LiveSmartSubtitlesTaskInput {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Definition\":", "\"UserExtPara\":"],
            base: 1605,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.definition, reader, rest),
            1 => read_shared(&mut self.user_ext_para, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(LiveSmartSubtitlesTaskInput);

impl ObjectSchema for ExtractBlindWatermark {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"InputInfo\":",
                "\"TaskNotifyConfig\":",
                "\"ExtractBlindWatermarkConfig\":",
                "\"ResourceId\":",
            ],
            base: 1608,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.input_info, reader, rest),
            2 => read_shared(&mut self.task_notify_config, reader, rest),
            3 => read_shared(&mut self.extract_blind_watermark_config, reader, rest),
            4 => read_shared(&mut self.resource_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ExtractBlindWatermark);

impl ObjectSchema for ExtractBlindWatermarkResponse {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"TaskId\":", "\"RequestId\":"],
            base: 1614,
            arms: 0b0,
            plain: 0b1,
            envelope: true,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn set_extras(&mut self, extras: Extras) {
        self.extras = extras;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ExtractBlindWatermarkResponse);

impl ObjectSchema for EditMedia {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"FileInfos\":",
                "\"OutputStorage\":",
                "\"OutputObjectPath\":",
                "\"OutputConfig\":",
                "\"ComposeConfig\":",
                "\"TaskNotifyConfig\":",
                "\"TasksPriority\":",
                "\"SessionId\":",
                "\"SessionContext\":",
                "\"ResourceId\":",
            ],
            base: 1617,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.file_infos, reader, rest),
            1 => read_shared(&mut self.output_storage, reader, rest),
            2 => read_shared(&mut self.output_object_path, reader, rest),
            3 => read_shared(&mut self.output_config, reader, rest),
            4 => read_shared(&mut self.compose_config, reader, rest),
            5 => read_shared(&mut self.task_notify_config, reader, rest),
            6 => read_shared(&mut self.tasks_priority, reader, rest),
            7 => read_shared(&mut self.session_id, reader, rest),
            8 => read_shared(&mut self.session_context, reader, rest),
            9 => read_shared(&mut self.resource_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(EditMedia);

impl ObjectSchema for EditMediaResponse {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"TaskId\":", "\"RequestId\":"],
            base: 1628,
            arms: 0b0,
            plain: 0b1,
            envelope: true,
        }
    }
    fn set_presence(&mut self, present: u32) {
        self.presence = Presence::new(present);
    }
    fn set_extras(&mut self, extras: Extras) {
        self.extras = extras;
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.task_id, reader, rest),
            1 => read_shared(&mut self.request_id, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(EditMediaResponse);

impl ObjectSchema for EditMediaOutputConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Container\":", "\"Type\":"],
            base: 1631,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.container, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(EditMediaOutputConfig);

impl ObjectSchema for ComposeMediaConfig {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"TargetInfo\":", "\"Canvas\":", "\"Styles\":", "\"Tracks\":"],
            base: 1634,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.target_info, reader, rest),
            1 => read_shared(&mut self.canvas, reader, rest),
            2 => read_shared(&mut self.styles, reader, rest),
            3 => read_shared(&mut self.tracks, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeMediaConfig);

impl ObjectSchema for ComposeTargetInfo {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Container\":",
                "\"RemoveVideo\":",
                "\"RemoveAudio\":",
                "\"VideoStream\":",
                "\"AudioStream\":",
            ],
            base: 1639,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.container, reader, rest),
            1 => read_shared(&mut self.remove_video, reader, rest),
            2 => read_shared(&mut self.remove_audio, reader, rest),
            3 => read_shared(&mut self.video_stream, reader, rest),
            4 => read_shared(&mut self.audio_stream, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeTargetInfo);

impl ObjectSchema for ComposeVideoStream {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Codec\":", "\"Fps\":", "\"Bitrate\":"],
            base: 1645,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.codec, reader, rest),
            1 => read_shared(&mut self.fps, reader, rest),
            2 => read_shared(&mut self.bitrate, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeVideoStream);

impl ObjectSchema for ComposeAudioStream {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Codec\":",
                "\"SampleRate\":",
                "\"AudioChannel\":",
                "\"Bitrate\":",
            ],
            base: 1649,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.codec, reader, rest),
            1 => read_shared(&mut self.sample_rate, reader, rest),
            2 => read_shared(&mut self.audio_channel, reader, rest),
            3 => read_shared(&mut self.bitrate, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeAudioStream);

impl ObjectSchema for ComposeCanvas {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Color\":", "\"Width\":", "\"Height\":"],
            base: 1654,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.color, reader, rest),
            1 => read_shared(&mut self.width, reader, rest),
            2 => read_shared(&mut self.height, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeCanvas);

impl ObjectSchema for ComposeStyles {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Id\":", "\"Type\":", "\"Subtitle\":"],
            base: 1658,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.id, reader, rest),
            1 => read_shared(&mut self.kind, reader, rest),
            2 => read_shared(&mut self.subtitle, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeStyles);

impl ObjectSchema for ComposeSubtitleStyle {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Height\":",
                "\"MarginBottom\":",
                "\"FontType\":",
                "\"FontSize\":",
                "\"FontBold\":",
                "\"FontItalic\":",
                "\"FontColor\":",
                "\"FontAlign\":",
                "\"FontAlignMargin\":",
                "\"BorderWidth\":",
                "\"BorderColor\":",
                "\"BottomColor\":",
            ],
            base: 1662,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.height, reader, rest),
            1 => read_shared(&mut self.margin_bottom, reader, rest),
            2 => read_shared(&mut self.font_type, reader, rest),
            3 => read_shared(&mut self.font_size, reader, rest),
            4 => read_shared(&mut self.font_bold, reader, rest),
            5 => read_shared(&mut self.font_italic, reader, rest),
            6 => read_shared(&mut self.font_color, reader, rest),
            7 => read_shared(&mut self.font_align, reader, rest),
            8 => read_shared(&mut self.font_align_margin, reader, rest),
            9 => read_shared(&mut self.border_width, reader, rest),
            10 => read_shared(&mut self.border_color, reader, rest),
            11 => read_shared(&mut self.bottom_color, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeSubtitleStyle);

impl ObjectSchema for ComposeMediaTrack {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Type\":", "\"Items\":"],
            base: 1675,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.items, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeMediaTrack);

impl ObjectSchema for ComposeMediaItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"Type\":",
                "\"Video\":",
                "\"Audio\":",
                "\"Image\":",
                "\"Transition\":",
                "\"Subtitle\":",
                "\"Empty\":",
            ],
            base: 1678,
            arms: 0b1111110,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => {
                let mut arm = Box::<ComposeVideoItem>::default();
                let rest = arm.read(reader, rest)?;
                self.element = ComposeElement::Video(arm);
                Some(rest)
            }
            2 => {
                let mut arm = Box::<ComposeAudioItem>::default();
                let rest = arm.read(reader, rest)?;
                self.element = ComposeElement::Audio(arm);
                Some(rest)
            }
            3 => {
                let mut arm = Box::<ComposeImageItem>::default();
                let rest = arm.read(reader, rest)?;
                self.element = ComposeElement::Image(arm);
                Some(rest)
            }
            4 => {
                let mut arm = Box::<ComposeTransitionItem>::default();
                let rest = arm.read(reader, rest)?;
                self.element = ComposeElement::Transition(arm);
                Some(rest)
            }
            5 => {
                let mut arm = Box::<ComposeSubtitleItem>::default();
                let rest = arm.read(reader, rest)?;
                self.element = ComposeElement::Subtitle(arm);
                Some(rest)
            }
            6 => {
                let mut arm = Box::<ComposeEmptyItem>::default();
                let rest = arm.read(reader, rest)?;
                self.element = ComposeElement::Empty(arm);
                Some(rest)
            }
            _ => reader.skip(rest),
        }
    }
    fn keep_raw(&mut self, members: RawMembers) {
        self.element = ComposeElement::Other(Box::new(members));
    }
    fn clear_arm(&mut self) {
        self.element = ComposeElement::None;
    }
    fn new_empty(&self) -> Option<Box<dyn ObjectSchema>> {
        Some(Box::<Self>::default())
    }
}

read_by_table!(ComposeMediaItem);

impl ObjectSchema for ComposeSourceMedia {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"FileId\":", "\"StartTime\":", "\"EndTime\":"],
            base: 1686,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.file_id, reader, rest),
            1 => read_shared(&mut self.start_time, reader, rest),
            2 => read_shared(&mut self.end_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeSourceMedia);

impl ObjectSchema for ComposeTrackTime {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Start\":", "\"Duration\":"],
            base: 1690,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.start, reader, rest),
            1 => read_shared(&mut self.duration, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeTrackTime);

impl ObjectSchema for ComposeVideoItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"SourceMedia\":",
                "\"TrackTime\":",
                "\"XPos\":",
                "\"YPos\":",
                "\"Width\":",
                "\"Height\":",
                "\"ImageOperations\":",
                "\"AudioOperations\":",
            ],
            base: 1693,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.source_media, reader, rest),
            1 => read_shared(&mut self.track_time, reader, rest),
            2 => read_shared(&mut self.x_pos, reader, rest),
            3 => read_shared(&mut self.y_pos, reader, rest),
            4 => read_shared(&mut self.width, reader, rest),
            5 => read_shared(&mut self.height, reader, rest),
            6 => read_shared(&mut self.image_operations, reader, rest),
            7 => read_shared(&mut self.audio_operations, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeVideoItem);

impl ObjectSchema for ComposeImageItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &[
                "\"SourceMedia\":",
                "\"TrackTime\":",
                "\"XPos\":",
                "\"YPos\":",
                "\"Width\":",
                "\"Height\":",
                "\"ImageOperations\":",
            ],
            base: 1702,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.source_media, reader, rest),
            1 => read_shared(&mut self.track_time, reader, rest),
            2 => read_shared(&mut self.x_pos, reader, rest),
            3 => read_shared(&mut self.y_pos, reader, rest),
            4 => read_shared(&mut self.width, reader, rest),
            5 => read_shared(&mut self.height, reader, rest),
            6 => read_shared(&mut self.image_operations, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeImageItem);

impl ObjectSchema for ComposeAudioItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"SourceMedia\":", "\"TrackTime\":", "\"AudioOperations\":"],
            base: 1710,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.source_media, reader, rest),
            1 => read_shared(&mut self.track_time, reader, rest),
            2 => read_shared(&mut self.audio_operations, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeAudioItem);

impl ObjectSchema for ComposeSubtitleItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"StyleId\":", "\"Text\":", "\"TrackTime\":"],
            base: 1714,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.style_id, reader, rest),
            1 => read_shared(&mut self.text, reader, rest),
            2 => read_shared(&mut self.track_time, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeSubtitleItem);

impl ObjectSchema for ComposeEmptyItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Duration\":"],
            base: 1718,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.duration, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeEmptyItem);

impl ObjectSchema for ComposeTransitionItem {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Duration\":", "\"Transitions\":"],
            base: 1720,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.duration, reader, rest),
            1 => read_shared(&mut self.transitions, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeTransitionItem);

impl ObjectSchema for ComposeTransitionOperation {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Type\":"],
            base: 1723,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeTransitionOperation);

impl ObjectSchema for ComposeImageOperation {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Type\":", "\"RotateAngle\":", "\"FlipType\":"],
            base: 1725,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.rotate_angle, reader, rest),
            2 => read_shared(&mut self.flip_type, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeImageOperation);

impl ObjectSchema for ComposeAudioOperation {
    fn field_table(&self) -> &'static FieldTable {
        &FieldTable {
            keys: &["\"Type\":", "\"Volume\":"],
            base: 1729,
            arms: 0b0,
            plain: 0b0,
            envelope: false,
        }
    }
    fn read_member<'a>(
        &mut self,
        index: usize,
        reader: &mut Reader<'a>,
        rest: &'a [u8],
    ) -> Cursor<'a> {
        match index {
            0 => read_shared(&mut self.kind, reader, rest),
            1 => read_shared(&mut self.volume, reader, rest),
            _ => reader.skip(rest),
        }
    }
}

read_by_table!(ComposeAudioOperation);
