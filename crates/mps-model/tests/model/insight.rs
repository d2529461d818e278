//! Questions that people ask of a result, for each kind of task.

use mps_model::{DescribeTaskDetailResponse, Notification, Outcome, Output, SegmentKind};
use std::time::Duration;

fn read(members: &str) -> DescribeTaskDetailResponse {
    let body = format!("{{\"Response\":{{{members}}}}}");
    DescribeTaskDetailResponse::from_slice(body.as_bytes())
        .unwrap_or_else(|error| panic!("{error}\n{body}"))
}

#[test]
fn the_documented_answer_tells_what_it_made() {
    let detail = DescribeTaskDetailResponse::from_slice(include_bytes!(
        "../../schema/examples/DescribeTaskDetail-page.json"
    ))
    .unwrap();
    assert_eq!(detail.outcome(), Outcome::Succeeded);
    assert_eq!(detail.elapsed(), Some(Duration::from_secs(18)));
    assert_eq!(detail.progress(), Some(100.0));
    assert!(detail.failures().is_empty());
    let subtasks = detail.subtasks();
    assert_eq!(subtasks.len(), 1);
    assert_eq!((subtasks[0].kind, subtasks[0].depth), ("Transcode", 0));
    assert_eq!(
        subtasks[0].path,
        "WorkflowTask.MediaProcessResultSet[0].TranscodeTask"
    );
    let outputs = detail.outputs();
    let [
        Output {
            made_by,
            path,
            size,
            md5,
            duration,
            width,
            height,
            bitrate,
            container,
            storage,
            ..
        },
    ] = &outputs[..]
    else {
        panic!("{outputs:?}")
    };
    assert_eq!(
        (*made_by, *path),
        (
            "Transcode",
            "/hello/world/what/ever/videoplayback_transcode111_210.m3u8"
        )
    );
    assert_eq!(
        (*size, *md5),
        (Some(5692), Some("ae0dfe7c7336291d6243463b7bb14fea"))
    );
    assert_eq!(
        (*duration, *width, *height, *bitrate),
        (Some(380.9580078125), Some(320), Some(240), Some(353297))
    );
    assert_eq!(*container, Some("hls,applehttp"));
    assert_eq!(storage.unwrap().kind, "COS");
}

#[test]
fn finish_alone_is_not_success() {
    let workflow = |parts: &str| {
        read(&format!(
            r#""TaskType":"WorkflowTask","Status":"FINISH","WorkflowTask":{{"ErrCode":0,{parts}}}"#
        ))
        .outcome()
    };
    let well = r#"{"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS","ErrCode":0,"ErrCodeExt":"SUCCESS","Message":"SUCCESS","Progress":0}}"#;
    let bad = r#"{"Type":"ImageSprites","ImageSpriteTask":{"Status":"FAIL","ErrCode":30010,"ErrCodeExt":"InvalidParameterValue","Message":"no"}}"#;
    assert_eq!(
        workflow(&format!(r#""MediaProcessResultSet":[{well}]"#)),
        Outcome::Succeeded
    );
    assert_eq!(
        workflow(&format!(r#""MediaProcessResultSet":[{well},{bad}]"#)),
        Outcome::PartlyFailed
    );
    assert_eq!(
        workflow(&format!(r#""MediaProcessResultSet":[{bad},{bad}]"#)),
        Outcome::Failed
    );
    assert_eq!(workflow(r#""MediaProcessResultSet":[]"#), Outcome::Unknown);
    let source_failed =
        r#""Status":"FINISH","WorkflowTask":{"ErrCode":40000,"Message":"source not found"}"#;
    let detail = read(source_failed);
    assert_eq!(detail.outcome(), Outcome::Failed);
    let failures = detail.failures();
    assert_eq!(
        (
            failures[0].what,
            failures[0].code.as_str(),
            failures[0].message
        ),
        ("task", "40000", "source not found")
    );
    assert_eq!(read(r#""Status":"WAITING""#).outcome(), Outcome::Running);
}

/// Progress of a task with these transcodes.
fn progress_of(transcodes: &[&str]) -> Option<f64> {
    let results: Vec<String> = transcodes
        .iter()
        .map(|codes| format!(r#"{{"Type":"Transcode","TranscodeTask":{{"Status":{codes}}}}}"#))
        .collect();
    let results = results.join(",");
    read(&format!(
        r#""Status":"PROCESSING","WorkflowTask":{{"MediaProcessResultSet":[{results}]}}"#
    ))
    .progress()
}

#[test]
fn progress_is_the_mean_of_the_subtasks() {
    let ended = r#""SUCCESS","Progress":0"#;
    let half = r#""PROCESSING","Progress":50"#;
    let waiting = r#""WAITING","Progress":90"#;
    assert_eq!(progress_of(&[ended, half, waiting]), Some(50.0));
    assert_eq!(progress_of(&[r#""WAITING""#, half]), Some(25.0));
    assert_eq!(progress_of(&[r#""WAITING""#]), Some(0.0));
    assert_eq!(progress_of(&[]), None);
}

#[test]
fn progress_with_a_running_part_that_reports_none_is_unknown() {
    let silent = r#""PROCESSING""#;
    for others in [
        &[][..],
        &[r#""WAITING""#],
        &[r#""SUCCESS""#],
        &[r#""PROCESSING","Progress":50"#],
    ] {
        assert_eq!(
            progress_of(&[others, &[silent]].concat()),
            None,
            "{others:?}"
        );
    }
    let live = r#""Status":"PROCESSING","LiveStreamProcessTask":{"Status":"PROCESSING"}"#;
    assert_eq!(read(live).progress(), None);
}

#[test]
fn findings_of_every_kind_are_segments() {
    let detail = read(
        r#""Status":"FINISH","WorkflowTask":{
          "AiRecognitionResultSet":[
            {"Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS","Output":{"SubtitlePath":"/s.vtt","SegmentSet":[
                {"Confidence":97.5,"StartTimeOffset":1.5,"EndTimeOffset":3,"Text":"Good morning","Wordlist":[{"Word":"Good","Start":1.5,"End":2}]}]}}},
            {"Type":"TransTextRecognition","TransTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[
                {"Confidence":90,"StartTimeOffset":1,"EndTimeOffset":2,"Text":"你好","Trans":"Hello"}]}}},
            {"Type":"OcrFullTextRecognition","OcrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[
                {"StartTimeOffset":4,"EndTimeOffset":5,"TextSet":[{"Confidence":80,"AreaCoordSet":[1,2,3,4],"Text":"EXIT"},{"Confidence":70,"Text":"B2"}]}]}}},
            {"Type":"OcrWordsRecognition","OcrWordsTask":{"Status":"SUCCESS","Output":{"ResultSet":[{"Word":"sale","SegmentSet":[
                {"StartTimeOffset":6,"EndTimeOffset":7,"Confidence":99,"AreaCoordSet":[]}]}]}}},
            {"Type":"FaceRecognition","FaceTask":{"Status":"SUCCESS","Output":{"ResultSet":[{"Id":"7","Type":"Default","Name":"Ada","SegmentSet":[
                {"StartTimeOffset":8,"EndTimeOffset":9,"Confidence":60,"AreaCoordSet":[5,6,7,8]}]}]}}},
            {"Type":"ObjectRecognition","ObjectTask":{"Status":"SUCCESS","Output":{"ResultSet":[{"Name":"cup","SegmentSet":[
                {"StartTimeOffset":10,"EndTimeOffset":11,"Confidence":55}]}]}}}],
          "AiContentReviewResultSet":[{"Type":"Porn.Asr","PornAsrTask":{"Status":"SUCCESS","Output":{"Suggestion":"review","SegmentSet":[
                {"StartTimeOffset":12,"EndTimeOffset":13,"Confidence":50,"Suggestion":"block","KeywordSet":["w1","w2"]}]}}}],
          "AiAnalysisResultSet":[{"Type":"Highlight","HighlightTask":{"Status":"SUCCESS","Output":{"HighlightSet":[{"HighlightPath":"/h.mp4","SegmentSet":[
                {"Confidence":88,"StartTimeOffset":14,"EndTimeOffset":15,"Title":"Goal"}]}]}}},
              {"Type":"FrameTag","FrameTagTask":{"Status":"SUCCESS","Output":{"SegmentSet":[{"StartTimeOffset":16,"EndTimeOffset":17,"TagSet":[{"Tag":"sea"}]}]}}}],
          "AiQualityControlTaskResult":{"Status":"SUCCESS","Output":{"QualityControlResultSet":[{"Type":"Blur","QualityControlItems":[
                {"StartTimeOffset":18,"EndTimeOffset":19,"Confidence":45}]}]}}}"#,
    );
    let seen: Vec<_> = detail
        .segments()
        .iter()
        .map(|found| (found.kind, found.start.unwrap(), found.text))
        .collect();
    let mut seen_in_time = seen.clone();
    seen_in_time.sort_by(|one, other| one.1.total_cmp(&other.1));
    let expected = [
        (SegmentKind::Translation, 1.0, "你好"),
        (SegmentKind::Speech, 1.5, "Good morning"),
        (SegmentKind::ScreenText, 4.0, "EXIT"),
        (SegmentKind::ScreenText, 4.0, "B2"),
        (SegmentKind::Keyword, 6.0, "sale"),
        (SegmentKind::Face, 8.0, "Ada"),
        (SegmentKind::Object, 10.0, "cup"),
        (SegmentKind::Review, 12.0, "w1"),
        (SegmentKind::Highlight, 14.0, "Goal"),
        (SegmentKind::Tag, 16.0, "sea"),
        (SegmentKind::Quality, 18.0, "Blur"),
    ];
    assert_eq!(seen_in_time, expected);
    let segments = detail.segments();
    let find = |kind| segments.iter().find(|found| found.kind == kind).unwrap();
    assert_eq!(find(SegmentKind::Translation).translation, Some("Hello"));
    assert_eq!(find(SegmentKind::Review).suggestion, Some("block"));
    assert_eq!(
        find(SegmentKind::Face)
            .area
            .as_ref()
            .map(|area| area.to_vec()),
        Some(vec![5, 6, 7, 8])
    );
    assert_eq!(find(SegmentKind::Speech).confidence, Some(97.5));
    let paths: Vec<_> = detail.outputs().iter().map(|output| output.path).collect();
    assert_eq!(
        paths,
        ["/h.mp4", "/s.vtt"],
        "in the order of the documentation"
    );
}

#[test]
fn an_edited_file_is_an_output_with_its_metadata() {
    let detail = read(
        r#""TaskType":"EditMediaTask","Status":"FINISH","EditMediaTask":{"TaskId":"t","Status":"FINISH","ErrCode":0,"Message":"",
          "Input":{"FileInfoSet":[{"InputInfo":{"Type":"COS","CosInputInfo":{"Bucket":"b","Region":"r","Object":"/in.mp4"}},"StartTimeOffset":1,"EndTimeOffset":2}]},
          "Output":{"OutputStorage":{"Type":"COS","CosOutputStorage":{"Bucket":"b","Region":"r"}},"Path":"/out.mp4","MetaData":{"Size":77,"Duration":9.5}}}"#,
    );
    assert_eq!(detail.outcome(), Outcome::Succeeded);
    let outputs = detail.outputs();
    assert_eq!(
        (
            outputs.len(),
            outputs[0].path,
            outputs[0].size,
            outputs[0].duration
        ),
        (1, "/out.mp4", Some(77), Some(9.5))
    );
    assert!(
        detail.segments().is_empty(),
        "the parts of the input are no findings"
    );
}

#[test]
fn the_steps_of_an_orchestration_hold_subtasks_of_their_own() {
    let detail = read(
        r#""TaskType":"ScheduleTask","Status":"FINISH","ScheduleTask":{"TaskId":"t","ActivityResultSet":[
          {"ActivityType":"AIRecognition","ActivityResItem":{"RecognitionTask":{"Status":"SUCCESS","Output":[
              {"Type":"FaceRecognition","FaceTask":{"Status":"FAIL","ErrCodeExt":"FailedOperation","Message":"no library"}},
              {"Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS"}}]}}},
          {"ActivityType":"Transcode","ActivityResItem":{"TranscodeTask":{"Status":"SUCCESS","Output":{"Path":"/t.mp4"}}}}]}"#,
    );
    let seen: Vec<_> = detail
        .subtasks()
        .iter()
        .map(|subtask| (subtask.depth, subtask.kind))
        .collect();
    assert_eq!(
        seen,
        [
            (0, "AIRecognition"),
            (1, "FaceRecognition"),
            (1, "AsrFullTextRecognition"),
            (0, "Transcode")
        ]
    );
    assert_eq!(detail.outcome(), Outcome::PartlyFailed);
    let failures = detail.failures();
    assert_eq!(failures.len(), 1);
    assert_eq!(
        (failures[0].code.as_str(), failures[0].message),
        ("FailedOperation", "no library")
    );
    assert_eq!(
        failures[0].path,
        "ScheduleTask.ActivityResultSet[0].ActivityResItem.RecognitionTask.Output[0].FaceTask"
    );
    assert_eq!(detail.outputs()[0].made_by, "Transcode");
}

#[test]
fn live_tasks_and_watermarks_answer_too() {
    let live = read(
        r#""TaskType":"LiveScheduleTask","Status":"FINISH","LiveScheduleTask":{"TaskId":"t","Status":"FINISH","Url":"rtmp://x","LiveActivityResultSet":[
          {"ActivityType":"LiveRecord","LiveActivityResItem":{"LiveRecordTask":{"Status":"SUCCESS","Output":{
              "FileList":[{"Url":"http://h/a.mp4","Size":10,"Duration":60}]}}}}]}"#,
    );
    assert_eq!(live.outcome(), Outcome::Succeeded);
    assert_eq!(live.subtasks()[0].kind, "LiveRecord");
    let outputs = live.outputs();
    assert_eq!(
        (outputs[0].path, outputs[0].size, outputs[0].duration),
        ("http://h/a.mp4", Some(10), Some(60.0))
    );
    let stream = read(
        r#""TaskType":"LiveStreamProcessTask","Status":"FINISH","LiveStreamProcessTask":{"ErrCode":1,"Message":"no stream"}"#,
    );
    assert_eq!(stream.outcome(), Outcome::Failed);
    let watermark = read(
        r#""TaskType":"ExtractBlindWatermark","Status":"FINISH","ExtractBlindWatermarkTask":{"ErrCode":0,"IsDetected":true,"Result":"mine"}"#,
    );
    assert_eq!(watermark.outcome(), Outcome::Succeeded);
}

#[test]
fn subtasks_without_a_type_are_named_after_their_members() {
    let detail = read(
        r#""Status":"FINISH","WorkflowTask":{"AiQualityControlTaskResult":{"Status":"SUCCESS"},
          "SmartEraseTaskResult":{"Status":"SUCCESS","Output":{"Path":"/erased.mp4"}}}"#,
    );
    let kinds: Vec<_> = detail
        .subtasks()
        .iter()
        .map(|subtask| subtask.kind)
        .collect();
    assert_eq!(kinds, ["AiQualityControl", "SmartErase"]);
    assert_eq!(detail.outputs()[0].made_by, "SmartErase");
}

#[test]
fn a_notification_answers_the_same_questions() {
    let notification = Notification::from_slice(
        br#"{"EventType":"WorkflowTask","WorkflowTaskEvent":{"Status":"FINISH","MediaProcessResultSet":[
            {"Type":"Transcode","TranscodeTask":{"Status":"FAIL","ErrCodeExt":"InternalError"}}]}}"#,
    )
    .unwrap();
    assert_eq!(notification.outcome(), Outcome::Failed);
    assert_eq!(
        notification.failures()[0].path,
        "WorkflowTaskEvent.MediaProcessResultSet[0].TranscodeTask"
    );
    let running = Notification::from_slice(
        br#"{"EventType":"WorkflowTask","WorkflowTaskEvent":{"Status":"PROCESSING"}}"#,
    )
    .unwrap();
    assert_eq!(running.outcome(), Outcome::Running);
}

#[test]
fn failed_dubbing_or_generic_analysis_fails_the_task() {
    let failed = r#"{"Status":"FAIL","ErrCode":70000,"Message":"model refused","Output":null}"#;
    for (members, kind) in [
        (
            format!(r#""WorkflowTask":{{"AiDubbingTaskResult":{failed}}}"#),
            "AiDubbing",
        ),
        (
            format!(
                r#""WorkflowTask":{{"AiAnalysisResultSet":[{{"Type":"Generic","GenericTask":{failed}}}]}}"#
            ),
            "Generic",
        ),
        (
            format!(
                r#""ScheduleTask":{{"ActivityResultSet":[
                    {{"ActivityType":"Dubbing","ActivityResItem":{{"AIDubbingTask":{failed}}}}}]}}"#
            ),
            "Dubbing",
        ),
    ] {
        let detail = read(&format!(r#""Status":"FINISH",{members}"#));
        assert_eq!(detail.outcome(), Outcome::Failed, "{kind}");
        let failures = detail.failures();
        assert_eq!((failures.len(), failures[0].what), (1, kind));
        assert_eq!(failures[0].message, "model refused");
    }
}

#[test]
fn transcripts_are_apart_by_subtask_and_have_the_times_of_words() {
    let spoken = r#"{"Status":"SUCCESS","Output":{"SegmentSet":[{"StartTimeOffset":1,"EndTimeOffset":2.5,
        "Text":"Good evening.","SpeakerId":"Ada","Wordlist":[{"Word":"Good","Start":1,"End":1.2},
        {"Word":"evening"}]},null,{"StartTimeOffset":3,"EndTimeOffset":4}]}}"#;
    let seen = r#"{"Status":"SUCCESS","Output":{"SegmentSet":[{"StartTimeOffset":0,"EndTimeOffset":9,
        "TextSet":[{"Text":"EXIT"},{"Text":"SALE"}]}]}}"#;
    let detail = read(&format!(
        r#""Status":"FINISH","WorkflowTask":{{"AiRecognitionResultSet":[
            {{"Type":"OcrFullTextRecognition","OcrFullTextTask":{seen}}},
            {{"Type":"FaceRecognition","FaceTask":{{"Status":"SUCCESS","Output":{{"ResultSet":[
                {{"Name":"Ada","SegmentSet":[{{"StartTimeOffset":0}}]}}]}}}}}}],
        "SmartSubtitlesTaskResult":[
            {{"Type":"AsrFullTextRecognition","AsrFullTextTask":{spoken}}},
            {{"Type":"AsrFullTextRecognition","AsrFullTextTask":{spoken}}}]}}"#
    ));
    let transcripts = detail.transcripts();
    let found: Vec<_> = transcripts
        .iter()
        .map(|transcript| {
            let subtask = transcript.subtask.as_ref().unwrap();
            assert_eq!(subtask.kind, transcript.found_by);
            let segments = transcript.lines.iter().map(|line| &line.segment);
            let texts: Vec<&str> = segments.map(|segment| segment.text).collect();
            (transcript.lines[0].segment.kind, texts)
        })
        .collect();
    let seen = (SegmentKind::ScreenText, vec!["EXIT", "SALE"]);
    let spoken = (SegmentKind::Speech, vec!["Good evening."]);
    assert_eq!(found, [seen, spoken.clone(), spoken]);
    let words = &transcripts[1].lines[0].words;
    let words: Vec<_> = words
        .iter()
        .map(|word| (word.text, word.start, word.end))
        .collect();
    assert_eq!(
        words,
        [("Good", Some(1.0), Some(1.2)), ("evening", None, None)]
    );
}

#[test]
fn several_arms_at_once_show_the_files_and_words_of_each() {
    let detail = read(
        r#""Status":"FINISH","WorkflowTask":{"Status":"FINISH","ErrCode":0,"MediaProcessResultSet":[{"Type":"Transcode",
            "TranscodeTask":{"Status":"SUCCESS","Output":{"Path":"/a.mp4"}},
            "ImageSpriteTask":{"Status":"SUCCESS","Output":{"ImagePathSet":["/s.jpg"]}}}],
          "AiRecognitionResultSet":[{"Type":"AsrFullTextRecognition",
            "AsrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[{"Text":"words","StartTimeOffset":1}]}},
            "OcrFullTextTask":{}}]},
          "EditMediaTask":{"Status":"FINISH","ErrCode":0,"Output":{"Path":"/e.mp4"}}"#,
    );
    assert_eq!(detail.outcome(), Outcome::Succeeded);
    let outputs = detail.outputs();
    let mut files: Vec<_> = outputs
        .iter()
        .map(|file| (file.made_by, file.path))
        .collect();
    files.sort_unstable();
    assert_eq!(
        files,
        [
            ("EditMedia", "/e.mp4"),
            ("ImageSprite", "/s.jpg"),
            ("Transcode", "/a.mp4")
        ]
    );
    assert_eq!(detail.segments()[0].text, "words");
    let transcripts = detail.transcripts();
    assert_eq!(transcripts[0].lines[0].segment.text, "words");
    assert_eq!(transcripts[0].found_by, "AsrFullTextRecognition");
}

#[test]
fn number_of_a_file_is_exact_and_left_out_if_negative() {
    for (members, size, duration) in [
        (
            r#""Size":9007199254740993,"Duration":1.5"#,
            Some(9_007_199_254_740_993),
            Some(1.5),
        ),
        (r#""Size":5.0,"Duration":0"#, Some(5), Some(0.0)),
        (
            r#""Size":-1,"Duration":-5,"Bitrate":-1,"Width":-1,"Height":-1"#,
            None,
            None,
        ),
        (r#""Size":null"#, None, None),
    ] {
        let detail = read(&format!(
            r#""Status":"FINISH","WorkflowTask":{{"MediaProcessResultSet":[{{"Type":"Transcode",
                "TranscodeTask":{{"Status":"SUCCESS","Output":{{"Path":"/a.mp4",{members}}}}}}}]}}"#
        ));
        let outputs = detail.outputs();
        let file = &outputs[0];
        assert_eq!((file.size, file.duration), (size, duration), "{members}");
        assert_eq!(
            (file.bitrate, file.width, file.height),
            (None, None, None),
            "{members}"
        );
    }
}

#[test]
fn words_without_their_text_are_lines_of_a_transcript() {
    let detail = read(
        r#""Status":"FINISH","WorkflowTask":{"AiRecognitionResultSet":[{"Type":"AsrFullTextRecognition",
            "AsrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[
                {"Text":"","StartTimeOffset":0,"EndTimeOffset":2,"Wordlist":[{"Word":"one","Start":0.5,"End":1},{"Word":"two"}]},
                {"Text":"three","StartTimeOffset":3,"EndTimeOffset":4}, {"Text":"","StartTimeOffset":5}]}}}]}"#,
    );
    let transcripts = detail.transcripts();
    let lines = transcripts[0].lines.iter().map(|line| &line.segment);
    let lines: Vec<_> = lines
        .map(|line| (line.text, line.start, line.end))
        .collect();
    assert_eq!(
        lines,
        [
            ("one", Some(0.5), Some(1.0)),
            ("two", Some(0.0), Some(2.0)),
            ("three", Some(3.0), Some(4.0))
        ]
    );
}
