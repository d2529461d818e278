//! The operations that start, list, abort and describe tasks.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use mps_emulator::{Builder, Emulator, Time};
use serde_json::{Value, json};

use crate::client::{SignedRequest, sign_v1, unix};

fn call(action: &str, parameters: Value) -> SignedRequest {
    SignedRequest::post("mps", action, "2019-06-12", parameters)
}

fn builder() -> (Builder, Time) {
    let time = Time::manual(SystemTime::now());
    let builder = Emulator::builder()
        .time(time.clone())
        .started_task_life(Duration::from_secs(10), Duration::from_secs(20));
    (builder, time)
}

fn input() -> Value {
    json!({ "Type": "COS", "CosInputInfo": { "Bucket": "in-1", "Region": "ap-guangzhou", "Object": "/films/harbour.mov" } })
}

fn storage() -> Value {
    json!({ "Type": "COS", "CosOutputStorage": { "Bucket": "out-1", "Region": "ap-guangzhou" } })
}

/// Starts a task and returns its id.
async fn start(emulator: &Emulator, action: &str, parameters: Value) -> String {
    let answer = call(action, parameters).send(emulator).await;
    assert_eq!(answer.code(), "ok", "{:?}", answer.response());
    let id = answer.response()["TaskId"].as_str().map(str::to_owned);
    id.expect("an id")
}

async fn describe(emulator: &Emulator, id: &str) -> Value {
    SignedRequest::describe(id).send(emulator).await.response()
}

#[tokio::test]
async fn process_media_makes_the_subtasks_of_the_request() {
    let (builder, time) = builder();
    let emulator = builder.start().await.expect("a free port");
    let request = json!({
        "InputInfo": input(),
        "OutputStorage": storage(),
        "OutputDir": "/done/",
        "MediaProcessTask": {
            "TranscodeTaskSet": [
                { "Definition": 100_220 },
                { "Definition": 30, "OutputObjectPath": "/elsewhere/{inputName}_{definition}.{format}" },
            ],
            "AnimatedGraphicTaskSet": [{ "Definition": 20_000, "StartTimeOffset": 1, "EndTimeOffset": 3 }],
            "SnapshotByTimeOffsetTaskSet": [{ "Definition": 10 }],
            "SampleSnapshotTaskSet": [{ "Definition": 10 }],
            "ImageSpriteTaskSet": [{ "Definition": 10 }],
            "AdaptiveDynamicStreamingTaskSet": [{ "Definition": 10 }],
        },
        "AiAnalysisTask": { "Definition": 10 },
        "AiRecognitionTask": { "Definition": 10 },
        "AiContentReviewTask": { "Definition": 10 },
        "AiQualityControlTask": { "Definition": 70 },
        "SmartSubtitlesTask": { "RawParameter": { "SubtitleType": 2, "VideoSrcLanguage": "en", "TranslateSwitch": "ON" } },
        "SmartEraseTask": { "Definition": 101 },
        "AIDubbingTask": { "Definition": 7 },
        "TasksPriority": 3,
        "SessionContext": "for me",
    });
    let id = start(&emulator, "ProcessMedia", request).await;
    assert!(id.contains("-WorkflowTask-"), "{id}");
    assert_eq!(describe(&emulator, &id).await["Status"], "WAITING");
    time.advance(Duration::from_secs(15));
    assert_eq!(describe(&emulator, &id).await["Status"], "PROCESSING");
    time.advance(Duration::from_secs(20));
    let detail = describe(&emulator, &id).await;
    assert_eq!(detail["Status"], "FINISH");
    assert_eq!(detail["SessionContext"], "for me");
    assert_eq!(detail["TasksPriority"], 3);
    let task = &detail["WorkflowTask"];
    assert_eq!(task["InputInfo"], input());
    let kinds: Vec<&str> = task["MediaProcessResultSet"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|subtask| subtask["Type"].as_str())
        .collect();
    let expected = [
        "Transcode",
        "Transcode",
        "AnimatedGraphics",
        "SnapshotByTimeOffset",
        "SampleSnapshot",
        "ImageSprites",
        "AdaptiveDynamicStreaming",
    ];
    assert_eq!(kinds, expected);
    let transcode = &task["MediaProcessResultSet"][0]["TranscodeTask"];
    assert_eq!(transcode["Status"], "SUCCESS");
    assert_eq!(
        transcode["Output"]["Path"],
        "/done/harbour_transcode_100220.mp4"
    );
    assert_eq!(transcode["Output"]["OutputStorage"], storage());
    let transcode = &task["MediaProcessResultSet"][1]["TranscodeTask"];
    assert_eq!(transcode["Output"]["Path"], "/elsewhere/harbour_30.mp4");
    let gif = &task["MediaProcessResultSet"][2]["AnimatedGraphicTask"]["Output"];
    assert_eq!(
        (&gif["Path"], &gif["EndTimeOffset"]),
        (&json!("/done/harbour.gif"), &json!(3))
    );
    for list in [
        "AiAnalysisResultSet",
        "AiRecognitionResultSet",
        "AiContentReviewResultSet",
    ] {
        assert!(task[list].as_array().expect("a list").len() > 2, "{list}");
    }
    assert_eq!(
        task["AiQualityControlTaskResult"]["Input"]["Definition"],
        70
    );
    assert_eq!(
        task["SmartSubtitlesTaskResult"].as_array().map(Vec::len),
        Some(2)
    );
    assert_eq!(
        task["SmartEraseTaskResult"]["Output"]["Path"],
        "/done/harbour_erased.mp4"
    );
    assert_eq!(
        task["AiDubbingTaskResult"]["Output"]["VideoPath"],
        "/done/harbour_dubbed.mp4"
    );
    // Nothing of the built-in tasks shows through.
    let text = detail.to_string();
    assert!(
        !text.contains("/out/") && !text.contains("media-out-1400000001"),
        "{detail:#}"
    );
}

#[tokio::test]
async fn request_for_one_subtask_makes_no_other() {
    let (builder, _) = builder();
    let emulator = builder.start().await.expect("a free port");
    let id = start(
        &emulator,
        "ProcessMedia",
        json!({ "InputInfo": input(), "AiQualityControlTask": { "Definition": 30 } }),
    )
    .await;
    let task = describe(&emulator, &id).await["WorkflowTask"].take();
    assert_eq!(task["AiQualityControlTaskResult"]["Status"], "WAITING");
    assert_eq!(task["AiQualityControlTaskResult"]["Output"], Value::Null);
    assert_eq!(task["MediaProcessResultSet"], json!([]));
    assert_eq!(task.get("SmartEraseTaskResult"), None);
}

#[tokio::test]
async fn every_starting_operation_makes_a_task_of_its_kind() {
    let (builder, time) = builder();
    let emulator = builder.start().await.expect("a free port");
    let url = json!({ "Type": "URL", "UrlInputInfo": { "Url": "https://media.example/a/talk.mp4?sign=1" } });
    let mut ids = BTreeMap::new();
    for (action, parameters) in [
        (
            "ProcessMedia",
            json!({ "InputInfo": input(), "ScheduleId": 20_001 }),
        ),
        (
            "BatchProcessMedia",
            json!({
                "InputInfo": [url, input()], "OutputStorage": storage(), "OutputDir": "/subtitles/",
                "SmartSubtitlesTask": { "Definition": 122 },
            }),
        ),
        (
            "ProcessLiveStream",
            json!({ "Url": "rtmp://live.example/a", "TaskNotifyConfig": {}, "AiRecognitionTask": { "Definition": 10 } }),
        ),
        (
            "EditMedia",
            json!({
                "FileInfos": [
                    { "InputInfo": input(), "StartTimeOffset": 5, "EndTimeOffset": 20 },
                    { "InputInfo": input(), "EndTimeOffset": 12.5 },
                ],
                "OutputStorage": storage(), "OutputObjectPath": "/clip/a.{format}",
            }),
        ),
        (
            "ExtractBlindWatermark",
            json!({ "Type": "blind-basic", "InputInfo": input() }),
        ),
    ] {
        ids.insert(action, start(&emulator, action, parameters).await);
    }
    time.advance(Duration::from_secs(40));
    for (action, kind) in [
        ("ProcessMedia", "ScheduleTask"),
        ("ProcessLiveStream", "LiveStreamProcessTask"),
        ("EditMedia", "EditMediaTask"),
        ("ExtractBlindWatermark", "ExtractBlindWatermark"),
    ] {
        let detail = describe(&emulator, &ids[action]).await;
        assert_eq!(
            (&detail["TaskType"], &detail["Status"]),
            (&json!(kind), &json!("FINISH"))
        );
    }
    let edit = describe(&emulator, &ids["EditMedia"]).await;
    let output = &edit["EditMediaTask"]["Output"];
    assert_eq!(output["Path"], "/clip/a.mp4");
    assert_eq!(output["MetaData"]["Duration"], 27.5);

    let batch = call(
        "DescribeBatchTaskDetail",
        json!({ "TaskId": ids["BatchProcessMedia"] }),
    );
    let batch = batch.send(&emulator).await.response();
    assert_eq!(
        (&batch["TaskType"], &batch["TaskId"]),
        (&json!("BatchTask"), &json!(ids["BatchProcessMedia"]))
    );
    let outputs = &batch["BatchTaskResult"]["SmartSubtitlesTaskResult"]["Outputs"];
    assert_eq!(outputs.as_array().map(Vec::len), Some(2));
    assert_eq!(outputs[0]["Status"], "SUCCESS");
    assert_eq!(
        outputs[0]["AsrFullTextTask"]["Path"],
        "/subtitles/talk_en.vtt"
    );
    assert_eq!(outputs[0]["TransTextTask"], Value::Null);
    let other = call(
        "DescribeBatchTaskDetail",
        json!({ "TaskId": ids["EditMedia"] }),
    );
    assert_eq!(other.send(&emulator).await.code(), "ResourceNotFound");
}

#[tokio::test]
async fn activities_define_the_steps_of_an_orchestration() {
    let (builder, time) = builder();
    let emulator = builder.start().await.expect("a free port");
    let id = start(
        &emulator,
        "ProcessMedia",
        json!({
            "InputInfo": input(),
            "Activities": [
                { "ActivityType": "input" },
                { "ActivityType": "action-trans", "ActivityPara": { "TranscodeTask": { "Definition": 40 } } },
                { "ActivityType": "action-AIAnalysis", "ActivityPara": { "AiAnalysisTask": { "Definition": 10 } } },
                { "ActivityType": "output" },
            ],
        }),
    )
    .await;
    time.advance(Duration::from_secs(40));
    let detail = describe(&emulator, &id).await;
    let steps = detail["ScheduleTask"]["ActivityResultSet"]
        .as_array()
        .expect("steps");
    let kinds: Vec<&Value> = steps.iter().map(|step| &step["ActivityType"]).collect();
    assert_eq!(kinds, ["Transcode", "AIAnalysis"]);
    let transcode = &steps[0]["ActivityResItem"]["TranscodeTask"];
    assert_eq!(
        transcode["Output"]["Path"],
        "/films/harbour_transcode_40.mp4"
    );
}

#[tokio::test]
async fn media_metadata_is_described() {
    let (builder, _) = builder();
    let emulator = builder.start().await.expect("a free port");
    let request = call("DescribeMediaMetaData", json!({ "InputInfo": input() }));
    let metadata = request.send(&emulator).await.response()["MetaData"].take();
    assert_eq!(metadata["Width"], 1920);
    assert!(metadata["Duration"].as_f64().expect("seconds") > 1.0);
}

#[tokio::test]
async fn repeated_session_starts_no_second_task() {
    let (builder, time) = builder();
    let emulator = builder.start().await.expect("a free port");
    let request = |session: &str| {
        let task = json!({ "Definition": 30 });
        call(
            "ProcessMedia",
            json!({ "InputInfo": input(), "AiQualityControlTask": task, "SessionId": session }),
        )
    };
    let count = || emulator.task_ids().len();
    let before = count();
    assert_eq!(request("one").send(&emulator).await.code(), "ok");
    let repeated = request("one").send(&emulator).await;
    assert_eq!(repeated.code(), "InvalidParameterValue");
    let message = repeated.response()["Error"]["Message"].to_string();
    assert!(message.contains("-WorkflowTask-"), "{message}");
    assert_eq!(request("two").send(&emulator).await.code(), "ok");
    for _ in 0..2 {
        assert_eq!(request("").send(&emulator).await.code(), "ok");
    }
    assert_eq!(count() - before, 4);
    time.advance(Duration::from_secs(7 * 24 * 3600));
    let late = request("one").with(|request| request.at += Duration::from_secs(7 * 24 * 3600));
    assert_eq!(late.send(&emulator).await.code(), "ok");
}

#[tokio::test]
async fn only_waiting_and_live_tasks_are_aborted() {
    let (builder, time) = builder();
    let emulator = builder.start().await.expect("a free port");
    let abort = async |id: &str| {
        let parameters = json!({ "OperationType": "Abort", "TaskId": id });
        call("ManageTask", parameters).send(&emulator).await.code()
    };
    let edit = json!({ "FileInfos": [{ "InputInfo": input() }], "OutputStorage": storage(), "OutputObjectPath": "/a.mp4" });
    let live = json!({ "Url": "rtmp://live.example/a", "TaskNotifyConfig": {} });
    let waiting = start(&emulator, "EditMedia", edit.clone()).await;
    let running = start(&emulator, "EditMedia", edit).await;
    let stream = start(&emulator, "ProcessLiveStream", live).await;
    assert_eq!(abort(&waiting).await, "ok");
    let detail = describe(&emulator, &waiting).await;
    assert_eq!(detail["Status"], "FINISH");
    assert_ne!(detail["EditMediaTask"]["ErrCode"], 0);
    assert_eq!(abort(&waiting).await, "FailedOperation");

    time.advance(Duration::from_secs(12));
    assert_eq!(abort(&running).await, "FailedOperation");
    assert_eq!(describe(&emulator, &running).await["Status"], "PROCESSING");
    assert_eq!(abort(&stream).await, "ok");
    let detail = describe(&emulator, &stream).await;
    assert_eq!(detail["Status"], "FINISH");
    assert_eq!(detail["LiveStreamProcessTask"]["ErrCode"], 0);
    assert_eq!(abort(&stream).await, "FailedOperation");
    assert_eq!(abort("1-EditMediaTask-0").await, "ResourceNotFound");
    let wrong = call(
        "ManageTask",
        json!({ "OperationType": "Pause", "TaskId": running }),
    );
    assert_eq!(wrong.send(&emulator).await.code(), "InvalidParameterValue");
}

#[tokio::test]
async fn wrong_request_is_refused_with_its_path() {
    let (builder, _) = builder();
    let emulator = builder.start().await.expect("a free port");
    let quality = json!({ "Definition": 30 });
    let url = json!({ "Type": "URL", "UrlInputInfo": { "Url": "https://media.example/a.mp4" } });
    for (action, parameters, code, says) in [
        ("ProcessMedia", json!({}), "MissingParameter", "`InputInfo`"),
        (
            "ProcessMedia",
            json!({ "InputInfo": input() }),
            "InvalidParameter",
            "no work",
        ),
        (
            "ProcessMedia",
            json!({ "InputInfo": url, "AiQualityControlTask": quality }),
            "MissingParameter",
            "`OutputStorage`",
        ),
        (
            "ProcessMedia",
            json!({ "InputInfo": { "Type": "FTP" }, "AiQualityControlTask": quality }),
            "InvalidParameterValue",
            "`InputInfo.Type`",
        ),
        (
            "ProcessMedia",
            json!({ "InputInfo": input(), "MediaProcessTask": { "TranscodeTaskSet": [{}] } }),
            "MissingParameter",
            "`MediaProcessTask.TranscodeTaskSet.0.Definition`",
        ),
        (
            "ProcessMedia",
            json!({ "InputInfo": input(), "MediaProcessTask": { "TranscodeTaskSet": [{ "Definition": "x" }] } }),
            "InvalidParameter",
            "`MediaProcessTask.TranscodeTaskSet.0.Definition`",
        ),
        (
            "ProcessMedia",
            json!({ "InputInfo": input(), "AiQualityControlTask": quality, "SessionId": "x".repeat(51) }),
            "InvalidParameterValue",
            "50 characters",
        ),
        (
            "ProcessMedia",
            json!({ "InputInfo": input(), "AiQualityControlTask": quality, "TasksPriority": 11 }),
            "InvalidParameterValue",
            "-10 to 10",
        ),
        (
            "ProcessMedia",
            json!({ "InputInfo": input(), "AiQualityControlTask": quality, "TaskNotifyConfig": { "NotifyType": "URL" } }),
            "MissingParameter",
            "NotifyUrl",
        ),
        (
            "ProcessMedia",
            json!({ "InputInfo": input(), "Nope": 1 }),
            "UnknownParameter",
            "`Nope`",
        ),
        (
            "BatchProcessMedia",
            json!({ "InputInfo": [] }),
            "MissingParameter",
            "`InputInfo.0`",
        ),
        (
            "ProcessLiveStream",
            json!({ "Url": "rtmp://a/b" }),
            "MissingParameter",
            "TaskNotifyConfig",
        ),
        (
            "ProcessLiveStream",
            json!({ "Url": "a.flv", "TaskNotifyConfig": {} }),
            "InvalidParameterValue",
            "rtmp://",
        ),
        (
            "EditMedia",
            json!({ "FileInfos": [] }),
            "MissingParameter",
            "OutputStorage",
        ),
        (
            "ExtractBlindWatermark",
            json!({ "Type": "x", "InputInfo": input() }),
            "InvalidParameterValue",
            "blind-basic",
        ),
        ("DescribeTasks", json!({}), "MissingParameter", "`Status`"),
    ] {
        let answer = call(action, parameters).send(&emulator).await;
        assert_eq!(answer.code(), code, "{action}: {:?}", answer.response());
        let message = answer.response()["Error"]["Message"].to_string();
        assert!(message.contains(says), "{action}: {message}");
    }
    assert_eq!(emulator.task_ids().len(), 1);
}

#[tokio::test]
async fn operations_have_limits_of_their_own() {
    let (builder, _) = builder();
    let emulator = builder
        .operation_rate_limit("DescribeTasks", 2)
        .start()
        .await
        .expect("a free port");
    let list = call("DescribeTasks", json!({ "Status": "FINISH" }));
    let mut codes = Vec::new();
    for _ in 0..3 {
        codes.push(list.send(&emulator).await.code());
    }
    assert_eq!(codes, ["ok", "ok", "RequestLimitExceeded"]);
    assert_eq!(
        SignedRequest::documented().send(&emulator).await.code(),
        "ok"
    );
    // The service's own limit of this operation is 20.
    let probe = call("DescribeMediaMetaData", json!({ "InputInfo": input() }));
    for _ in 0..20 {
        assert_eq!(probe.send(&emulator).await.code(), "ok");
    }
    assert_eq!(probe.send(&emulator).await.code(), "RequestLimitExceeded");
}

#[tokio::test]
async fn get_and_older_signatures_start_and_list_tasks() {
    let (builder, _) = builder();
    let emulator = builder.start().await.expect("a free port");
    let query = "InputInfo.Type=COS&InputInfo.CosInputInfo.Bucket=b&InputInfo.CosInputInfo.Region=r\
                 &InputInfo.CosInputInfo.Object=%2Fa.mp4\
                 &MediaProcessTask.TranscodeTaskSet.0.Definition=30&TasksPriority=-2";
    let get = SignedRequest::get(query).with(|request| request.action = "ProcessMedia".into());
    let answer = get.send(&emulator).await;
    assert_eq!(answer.code(), "ok", "{:?}", answer.response());
    let id = answer.response()["TaskId"]
        .as_str()
        .expect("an id")
        .to_owned();
    let detail = describe(&emulator, &id).await;
    assert_eq!(detail["TasksPriority"], -2);
    let subtask = &detail["WorkflowTask"]["MediaProcessResultSet"][0];
    assert_eq!(subtask["TranscodeTask"]["Input"]["Definition"], 30);

    let host = emulator.addr().to_string();
    let timestamp = unix(SystemTime::now()).to_string();
    let pairs = [
        ("Action", "DescribeTasks"),
        ("Version", "2019-06-12"),
        ("Timestamp", timestamp.as_str()),
        ("Nonce", "7"),
        ("SecretId", mps_emulator::SECRET_ID),
        ("Status", "WAITING"),
        ("Limit", "5"),
        ("SubTaskHasFailed", "False"),
    ];
    let form = sign_v1("POST", &host, mps_emulator::SECRET_KEY, false, &pairs);
    let request = SignedRequest::documented().with(|request| {
        request.content_type = "application/x-www-form-urlencoded";
        request.body = form.into_bytes();
        request.without = vec!["X-TC-Action", "Authorization"];
    });
    let listed = request.send(&emulator).await.response();
    assert_eq!(listed["TotalCount"], 1, "{listed}");
    assert_eq!(listed["TaskSet"][0]["TaskId"], *id);
}
