//! Tasks over time, from code, files and populations.

use std::time::{Duration, SystemTime};

use mps_emulator::{
    DOCUMENTED_TASK_ID, Emulator, Population, Reply, Task, Time, demo_tasks, tasks_from_dir,
};
use serde_json::{Value, json};

use crate::client::SignedRequest;

const ID: &str = "1400000001-WorkflowTask-0123456789abcdef0123456789abcdeft0";

fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// Starts an emulator whose time the test advances.
async fn emulator(tasks: impl IntoIterator<Item = Task>) -> (Emulator, Time) {
    let time = Time::manual(SystemTime::now());
    let emulator = Emulator::builder()
        .time(time.clone())
        .rate_limit(None)
        .tasks(tasks)
        .start()
        .await
        .expect("a free port");
    (emulator, time)
}

async fn describe(emulator: &Emulator, id: &str) -> Value {
    SignedRequest::describe(id).send(emulator).await.response()
}

#[tokio::test]
async fn documented_task_is_answered_as_printed() {
    let (emulator, time) = emulator([]).await;
    let mut printed: Value = serde_json::from_str(include_str!(
        "../../../mps-model/schema/examples/DescribeTaskDetail-page.json"
    ))
    .expect("the printed example is JSON");
    for _ in 0..2 {
        let answered = describe(&emulator, DOCUMENTED_TASK_ID).await;
        assert_ne!(answered["RequestId"], printed["Response"]["RequestId"]);
        printed["Response"]["RequestId"] = answered["RequestId"].clone();
        assert_eq!(answered, printed["Response"]);
        time.advance(ms(100_000));
    }
}

fn two_subtasks() -> Task {
    let subtask = |status: &str, code: u32| {
        json!({
            "Status": status, "ErrCode": code, "ErrCodeExt": "X", "Message": "said at the end",
            "Progress": 100, "Input": { "Definition": 1 }, "Output": { "Path": "/out.mp4" }
        })
    };
    let answer = json!({
        "TaskType": "WorkflowTask",
        "WorkflowTask": {
            "Status": "FINISH", "ErrCode": 0, "Message": "", "MetaData": { "Duration": 3 },
            "MediaProcessResultSet": [
                { "Type": "Transcode", "TranscodeTask": subtask("SUCCESS", 0), "ImageSpriteTask": null },
                { "Type": "Transcode", "TranscodeTask": subtask("FAIL", 7) }
            ]
        }
    });
    Task::new(ID, answer).waiting(ms(1000)).processing(ms(4000))
}

#[tokio::test]
async fn task_waits_processes_and_finishes() {
    let (emulator, time) = emulator([two_subtasks()]).await;

    let waiting = describe(&emulator, ID).await;
    assert_eq!(waiting["Status"], "WAITING");
    assert_eq!(waiting["BeginProcessTime"], "0000-00-00T00:00:00Z");
    assert_eq!(waiting["WorkflowTask"]["TaskId"], ID);
    assert_eq!(waiting["WorkflowTask"]["MetaData"], Value::Null);
    let subtask = |answer: &Value, place: usize| {
        answer["WorkflowTask"]["MediaProcessResultSet"][place]["TranscodeTask"].clone()
    };
    assert_eq!(subtask(&waiting, 0)["Status"], "WAITING");

    time.advance(ms(2000));
    let early = describe(&emulator, ID).await;
    assert_eq!(early["Status"], "PROCESSING");
    assert_eq!(early["WorkflowTask"]["Status"], "PROCESSING");
    assert_eq!(early["WorkflowTask"]["MetaData"]["Duration"], 3);
    assert_ne!(early["BeginProcessTime"], "0000-00-00T00:00:00Z");
    assert_eq!(early["FinishTime"], "0000-00-00T00:00:00Z");
    let first = subtask(&early, 0);
    assert_eq!(first["Status"], "PROCESSING");
    assert_eq!(first["Progress"], 33);
    assert_eq!(first["Message"], "");
    assert_eq!(first["Output"], Value::Null);

    time.advance(ms(2500));
    let late = describe(&emulator, ID).await;
    assert_eq!(subtask(&late, 0)["Status"], "SUCCESS");
    assert_eq!(subtask(&late, 0)["Output"]["Path"], "/out.mp4");
    assert_eq!(subtask(&late, 1)["Status"], "PROCESSING");

    time.advance(ms(500));
    let end = describe(&emulator, ID).await;
    assert_eq!(end["Status"], "FINISH");
    assert_eq!(subtask(&end, 1)["Status"], "FAIL");
    assert_eq!(subtask(&end, 1)["ErrCode"], 7);
    assert_eq!(subtask(&end, 1)["Message"], "said at the end");
    let finish = humantime::format_rfc3339_seconds(emulator.finish_time(ID).expect("a task"));
    assert_eq!(end["FinishTime"], finish.to_string());
}

#[tokio::test]
async fn answer_begins_with_status_and_times() {
    let (emulator, _) = emulator([two_subtasks()]).await;
    let answer = SignedRequest::describe(ID).send(&emulator).await;
    let text = String::from_utf8(answer.body).unwrap();
    let begin = r#"{"Response":{"TaskType":"WorkflowTask","Status":"WAITING","CreateTime":""#;
    assert!(text.starts_with(begin), "{text}");
}

#[tokio::test]
async fn speed_divides_all_times() {
    let time = Time::manual(SystemTime::now());
    let emulator = Emulator::builder()
        .time(time.clone())
        .speed(100.0)
        .task(two_subtasks())
        .start()
        .await
        .expect("a free port");
    time.advance(ms(49));
    assert_eq!(describe(&emulator, ID).await["Status"], "PROCESSING");
    time.advance(ms(1));
    assert_eq!(describe(&emulator, ID).await["Status"], "FINISH");
}

#[tokio::test]
async fn task_created_while_running_is_served() {
    let (emulator, time) = emulator([]).await;
    assert_eq!(
        SignedRequest::describe(ID).send(&emulator).await.code(),
        "ResourceNotFound"
    );
    time.advance(ms(60_000));
    emulator.create(two_subtasks());
    assert_eq!(describe(&emulator, ID).await["Status"], "WAITING");
    assert!(emulator.task_ids().contains(&ID.to_owned()));
}

/// Extreme durations and clocks are clamped and do not overflow.
#[tokio::test]
async fn extreme_times_are_clamped() {
    let forever = Duration::MAX;
    let time = Time::manual(SystemTime::now());
    let population = Population::new(3)
        .waiting_up_to(forever)
        .lognormal(forever, 9.0, forever, forever);
    let id = population.ids().next().expect("one");
    let emulator = Emulator::builder()
        .time(time.clone())
        .speed(f64::MIN_POSITIVE)
        .task(two_subtasks().waiting(forever).processing(forever))
        .population(population)
        .temporary_key_lifetime(forever)
        .start()
        .await
        .expect("a free port");
    for id in [ID, &id] {
        assert_eq!(describe(&emulator, id).await["Status"], "WAITING");
    }
    for offset in [i64::MIN, i64::MAX] {
        emulator.set_clock_offset(offset);
        let answer = SignedRequest::documented().send(&emulator).await;
        assert_eq!(answer.code(), "AuthFailure.SignatureExpire");
    }
    emulator.set_clock_offset(0);
    time.advance(forever);
    time.advance(forever);
    let answer = describe(&emulator, ID).await;
    assert_eq!(answer["Status"], "FINISH");
}

#[tokio::test]
async fn timed_task_sends_each_reply_from_its_time() {
    let answer =
        |status: &str| Reply::Answer(json!({ "TaskType": "WorkflowTask", "Status": status }));
    let error = Reply::Error {
        code: "InternalError.AccessDBError".into(),
        message: "for a while".into(),
    };
    let task = Task::timed(
        ID,
        [
            (ms(3000), answer("FINISH")),
            (ms(1000), answer("PROCESSING")),
            (ms(2000), error),
        ],
    );
    let (emulator, time) = emulator([task]).await;
    assert_eq!(
        SignedRequest::describe(ID).send(&emulator).await.code(),
        "ResourceNotFound"
    );
    time.advance(ms(1000));
    assert_eq!(describe(&emulator, ID).await["Status"], "PROCESSING");
    time.advance(ms(1000));
    let refused = SignedRequest::describe(ID).send(&emulator).await;
    assert_eq!(refused.code(), "InternalError.AccessDBError");
    time.advance(ms(1000));
    assert_eq!(describe(&emulator, ID).await["Status"], "FINISH");
}

/// Collects the status and progress of every subtask.
fn subtasks(value: &Value, found: &mut Vec<(String, Option<u64>)>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| subtasks(value, found)),
        Value::Object(object) if object.contains_key("Status") => {
            let status = object["Status"].as_str().expect("a status").to_owned();
            found.push((status, object.get("Progress").and_then(Value::as_u64)));
        }
        Value::Object(object) => object.values().for_each(|value| subtasks(value, found)),
        _ => {}
    }
}

#[tokio::test]
async fn built_in_tasks_have_every_kind_and_finish_within_ten_seconds() {
    let tasks = demo_tasks();
    let lengths: Vec<Duration> = tasks.iter().map(Task::length).collect();
    assert!(
        lengths
            .iter()
            .all(|length| (ms(2000)..=ms(10_000)).contains(length)),
        "{lengths:?}"
    );
    let ids: Vec<String> = tasks.iter().map(|task| task.id().to_owned()).collect();
    let (emulator, time) = emulator(tasks).await;

    let mut kinds = std::collections::BTreeSet::new();
    let mut last: std::collections::HashMap<String, Vec<(String, Option<u64>)>> =
        Default::default();
    for _ in 0..=40 {
        for id in &ids {
            let answer = describe(&emulator, id).await;
            kinds.insert(answer["TaskType"].as_str().expect("a kind").to_owned());
            let mut now = Vec::new();
            for value in answer
                .as_object()
                .expect("members")
                .values()
                .filter(|v| v.is_object())
            {
                value
                    .as_object()
                    .into_iter()
                    .flat_map(|kind| kind.values())
                    .for_each(|value| subtasks(value, &mut now));
            }
            if let Some(before) = last.get(id) {
                assert_eq!(before.len(), now.len(), "{id}");
                let rank = |status: &str| {
                    ["WAITING", "PROCESSING", "SUCCESS", "FAIL"]
                        .iter()
                        .position(|s| *s == status)
                };
                for (before, now) in before.iter().zip(&now) {
                    assert!(
                        rank(&before.0) <= rank(&now.0),
                        "{id}: {before:?}, then {now:?}"
                    );
                    assert!(
                        before.1 <= now.1 || now.0 == "FAIL",
                        "{id}: {before:?}, then {now:?}"
                    );
                }
            }
            last.insert(id.clone(), now);
        }
        time.advance(ms(250));
    }
    let expected = [
        "EditMediaTask",
        "ExtractBlindWatermark",
        "LiveScheduleTask",
        "LiveStreamProcessTask",
        "ScheduleTask",
        "WorkflowTask",
    ];
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), expected);
    let failing = last
        .values()
        .filter(|subtasks| subtasks.iter().any(|(status, _)| status == "FAIL"));
    assert_eq!(failing.count(), 2);
    for id in &ids {
        let answer = describe(&emulator, id).await;
        assert_eq!(answer["Status"], "FINISH", "{id}");
    }
}

#[tokio::test]
async fn population_is_determined_by_its_seed() {
    let population = Population::new(50_000).seed(3).failing(0.5);
    let time = Time::manual(SystemTime::now());
    let emulator = Emulator::builder()
        .time(time.clone())
        .rate_limit(None)
        .speed(60.0)
        .population(population.clone())
        .start()
        .await
        .expect("a free port");
    let ids: Vec<String> = population.ids().collect();
    let began = time.now();
    let lengths: Vec<Duration> = ids
        .iter()
        .map(|id| {
            emulator
                .finish_time(id)
                .expect("a task")
                .duration_since(began)
                .expect("later")
        })
        .collect();
    // 1 to 10 minutes, divided by 60.
    assert!(
        lengths
            .iter()
            .all(|length| (ms(1000)..=ms(10_000)).contains(length))
    );
    let mut sorted = lengths.clone();
    sorted.sort();
    let median = sorted[sorted.len() / 2];
    assert!((ms(2900)..=ms(3100)).contains(&median), "{median:?}");

    let place = lengths
        .iter()
        .position(|length| *length > ms(2000))
        .expect("a longer one");
    let id = &ids[place];
    assert_eq!(describe(&emulator, id).await["Status"], "PROCESSING");
    time.advance(lengths[place]);
    let end = describe(&emulator, id).await;
    assert_eq!(end["Status"], "FINISH");
    assert_eq!(end["WorkflowTask"]["TaskId"], id.as_str());

    time.advance(ms(10_000));
    let mut failed = 0;
    for id in ids.iter().step_by(500) {
        let end = describe(&emulator, id).await;
        failed += u32::from(end.to_string().contains("\"FAIL\""));
    }
    assert!((30..=70).contains(&failed), "{failed} of 100");

    let other = Population::new(1).seed(4).ids().next().expect("one");
    assert_eq!(
        SignedRequest::describe(&other).send(&emulator).await.code(),
        "ResourceNotFound"
    );
    emulator.populate(Population::new(1).seed(4).without_progress());
    let answer = describe(&emulator, &other).await;
    let transcode = &answer["WorkflowTask"]["MediaProcessResultSet"][0]["TranscodeTask"];
    assert_eq!(transcode["Status"], "PROCESSING");
    assert_eq!(transcode["Progress"], Value::Null);
}

#[tokio::test]
async fn task_files_are_served() {
    let directory = tempfile::tempdir().expect("a directory");
    let write = |name: &str, text: &str| {
        std::fs::write(directory.path().join(name), text).expect("a file");
    };
    write(
        "a-life.json",
        r#"{"id": "mine", "waiting": "1s", "processing": {"uniform": {"min": "2s", "max": "3s"}},
            "answer": {"Response": {"TaskType": "EditMediaTask", "EditMediaTask": {"Status": "FINISH", "ErrCode": 0}}}}"#,
    );
    write(
        "b-saved.json",
        include_str!("../../../mps-model/schema/examples/DescribeTaskDetail-page.json"),
    );
    write(
        "c-list.json",
        r#"[{"id": "t1", "answers": [{"answer": {"Status": "WAITING"}}, {"after": "2s", "error": {"code": "FailedOperation"}}]}]"#,
    );
    write("ignored.txt", "no task");
    let tasks = tasks_from_dir(directory.path()).expect("tasks");
    let ids: Vec<&str> = tasks.iter().map(Task::id).collect();
    assert_eq!(ids, ["mine", DOCUMENTED_TASK_ID, "t1"]);
    assert!((ms(3000)..=ms(4000)).contains(&tasks[0].length()));

    let (emulator, time) = emulator(tasks).await;
    assert_eq!(
        describe(&emulator, "mine").await["EditMediaTask"]["Status"],
        "WAITING"
    );
    assert_eq!(describe(&emulator, "t1").await["Status"], "WAITING");
    time.advance(ms(4000));
    assert_eq!(
        describe(&emulator, "mine").await["EditMediaTask"]["TaskId"],
        "mine"
    );
    assert_eq!(
        SignedRequest::describe("t1").send(&emulator).await.code(),
        "FailedOperation"
    );
}

#[test]
fn wrong_task_file_error_has_path_and_reason() {
    for (text, reason) in [
        (
            "{",
            "The text is not JSON: EOF while parsing an object at line 1 column 1",
        ),
        (
            r#"{"id": "a"}"#,
            "Give the task either `answer` or `answers`",
        ),
        (r#"{"id": "", "answer": {}}"#, "`id` is empty"),
        (r#"{"answer": {}}"#, "missing field `id`"),
        (
            r#"{"id": "a", "answer": []}"#,
            "The answer is not a JSON object",
        ),
        (
            r#"{"id": "a", "answer": {}, "lenght": 1}"#,
            "unknown field `lenght`",
        ),
        (
            r#"{"id": "a", "answer": {}, "waiting": "soon"}"#,
            "`soon` is not a duration such as 500ms",
        ),
        (
            r#"{"id": "a", "answer": {}, "waiting": 3}"#,
            "a duration is a text such as \"2s\"",
        ),
        (
            r#"{"id": "a", "answer": {}, "waiting": {"uniform": {"min": "2s", "max": "1s"}}}"#,
            "`min` is longer than `max`",
        ),
        (
            r#"{"id": "a", "answer": {}, "waiting": {"lognormal": {"median": "2s", "sigma": -1}}}"#,
            "It must be from 0 to 10",
        ),
        (
            r#"[{"id": "a", "answer": {}}, {"id": "b"}]"#,
            "Task 1: Give the task either",
        ),
        (
            r#"{"id": "a", "waiting": "1s", "answers": []}"#,
            "have their own times",
        ),
        (r#"{"id": "a", "answers": []}"#, "`answers` is empty"),
        (
            r#"{"id": "a", "answers": [{"after": "1s"}]}"#,
            "either `answer` or `error`",
        ),
        (
            r#"{"Response": {"Error": {"Code": "InternalError"}}}"#,
            "is an error of the service",
        ),
        (r#"{"Response": {"Status": "FINISH"}}"#, "has no `TaskId`"),
        (
            r#"[{"id": "a", "answer": {}}, {"id": "a", "answer": {}}]"#,
            "The task `a` exists twice",
        ),
    ] {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("wrong.json");
        std::fs::write(&path, text).expect("a file");
        let error = tasks_from_dir(directory.path()).expect_err(text);
        assert_eq!(error.path(), path);
        assert!(error.reason().contains(reason), "{text}: {error}");
        assert!(error.to_string().contains("wrong.json: "), "{error}");
    }
    let empty = tempfile::tempdir().expect("a directory");
    let error = tasks_from_dir(empty.path()).expect_err("no files");
    assert!(error.to_string().contains("no .json file"));
    let error = tasks_from_dir(empty.path().join("absent")).expect_err("no directory");
    assert!(error.path().ends_with("absent"));
}

#[cfg(unix)]
#[test]
fn task_files_that_are_no_regular_files_are_refused() {
    let directory = tempfile::tempdir().expect("a directory");
    let pipe = directory.path().join("pipe.json");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo runs").success());
    let error = tasks_from_dir(directory.path()).expect_err("a pipe");
    assert_eq!(error.path(), pipe);
    assert!(error.reason().contains("not a regular file"), "{error}");
    std::fs::remove_file(&pipe).expect("it can be removed");

    std::fs::create_dir(&pipe).expect("a directory");
    let error = tasks_from_dir(directory.path()).expect_err("a directory");
    assert!(error.reason().contains("not a regular file"), "{error}");
    std::fs::remove_dir(&pipe).expect("it can be removed");

    // A link to a file is read, because mounted configuration consists of links.
    let file = directory.path().join("task.txt");
    std::fs::write(&file, r#"{"id": "a", "answer": {}}"#).expect("a file");
    std::os::unix::fs::symlink(&file, &pipe).expect("a link");
    let tasks = tasks_from_dir(directory.path()).expect("the link is read");
    assert_eq!(tasks[0].id(), "a");
}

#[test]
fn many_tasks_are_read_in_time_proportional_to_their_number() {
    let read = |count: u32| {
        let directory = tempfile::tempdir().expect("a directory");
        let tasks: Vec<_> = (0..count)
            .map(|n| json!({ "id": format!("1400000001-WorkflowTask-{n:032x}t0"), "answer": {} }))
            .collect();
        let text = serde_json::to_string(&tasks).expect("JSON");
        std::fs::write(directory.path().join("all.json"), text).expect("a file");
        let began = std::time::Instant::now();
        let tasks = tasks_from_dir(directory.path()).expect("the tasks are valid");
        assert_eq!(tasks.len(), count as usize);
        began.elapsed()
    };
    let (few, many) = (read(5_000), read(80_000));
    // Sixteen times as many tasks took 250 times as long when each was compared with all others.
    assert!(
        many < few * 64 + Duration::from_millis(500),
        "{few:?}, {many:?}"
    );
}

/// A package holds only its own folder, so the emulator has a copy of the model's example.
#[test]
fn documented_task_is_the_example_of_the_model() {
    let copy = include_str!("../../data/documented.json");
    let example = include_str!("../../../mps-model/schema/examples/DescribeTaskDetail-page.json");
    assert_eq!(copy, example);
}
