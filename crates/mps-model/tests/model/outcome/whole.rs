//! Outcome of a task or an event as a whole: its status, its end and its results together.

use super::answers::{DETAIL, NOTIFICATION, judge};
use mps_model::{DescribeTaskDetailResponse, Outcome};
use serde_json::json;

#[test]
fn an_unknown_status_has_ended_only_where_something_says_so() {
    let part =
        |status: &str| json!([{ "Type": "Transcode", "TranscodeTask": { "Status": status } }]);
    for (members, outcome, ended) in [
        (json!({ "Status": "QUEUED" }), Outcome::Unknown, false),
        (json!({ "Status": "" }), Outcome::Unknown, false),
        (
            json!({ "TaskType": "WorkflowTask" }),
            Outcome::Unknown,
            false,
        ),
        (
            json!({ "Status": "QUEUED", "FinishTime": "" }),
            Outcome::Unknown,
            false,
        ),
        (
            json!({ "Status": "QUEUED", "FinishTime": "0000-00-00T00:00:00Z" }),
            Outcome::Unknown,
            false,
        ),
        (
            json!({ "Status": "QUEUED", "FinishTime": "2026-11-29T00:00:00Z" }),
            Outcome::Unknown,
            true,
        ),
        (
            json!({ "Status": "DONE", "FinishTime": "2026-11-29T00:00:00Z",
                "WorkflowTask": { "MediaProcessResultSet": part("SUCCESS") } }),
            Outcome::Unknown,
            true,
        ),
        (
            json!({ "Status": "DONE", "FinishTime": "2026-11-29T00:00:00Z",
                "WorkflowTask": { "MediaProcessResultSet": part("FAIL") } }),
            Outcome::Failed,
            true,
        ),
        (json!({ "Status": "FAIL" }), Outcome::Failed, true),
        (json!({ "Status": "Cancelled" }), Outcome::Failed, true),
        (
            json!({ "Status": "QUEUED", "WorkflowTask": { "ErrCode": 40000 } }),
            Outcome::Failed,
            true,
        ),
        (
            json!({ "Status": "QUEUED", "WorkflowTask": { "Status": "FAIL" } }),
            Outcome::Failed,
            true,
        ),
        (
            json!({ "Status": "PROCESSING", "FinishTime": "2026-11-29T00:00:00Z" }),
            Outcome::Running,
            false,
        ),
        (
            json!({ "Status": "WAITING", "WorkflowTask": { "ErrCode": 1 } }),
            Outcome::Running,
            false,
        ),
        (
            json!({ "WorkflowTask": { "Status": "PROCESSING" } }),
            Outcome::Running,
            false,
        ),
        (
            json!({ "WorkflowTask": { "Status": "FINISH", "MediaProcessResultSet": part("SUCCESS") } }),
            Outcome::Succeeded,
            true,
        ),
        (
            json!({ "Status": "FINISH",
                "WorkflowTask": { "Status": "PROCESSING", "MediaProcessResultSet": part("SUCCESS") } }),
            Outcome::Unknown,
            true,
        ),
    ] {
        let judged = judge(DETAIL, &json!({ "Response": members }));
        assert_eq!(
            (judged.outcome, judged.ended),
            (outcome, ended),
            "{members}"
        );
    }
}

#[test]
fn contradicting_and_misplaced_signs_are_never_more_than_is_known() {
    let done =
        json!({ "Type": "Transcode", "TranscodeTask": { "Status": "SUCCESS", "ErrCode": 0 } });
    for (beside, outcome) in [
        // A part that speaks in forms other than a text and a number.
        (json!({ "Status": { "State": "FAIL" } }), Outcome::Unknown),
        (json!({ "Status": ["FAIL"] }), Outcome::Unknown),
        (
            json!({ "Status": "SUCCESS", "ErrCode": { "Code": 5 } }),
            Outcome::Unknown,
        ),
        (
            json!({ "Status": "SUCCESS", "ErrCode": [0] }),
            Outcome::Unknown,
        ),
        (
            json!({ "Status": "SUCCESS", "ErrCode": true }),
            Outcome::Unknown,
        ),
        (json!({ "Status": true }), Outcome::Unknown),
        (json!({ "ErrCode": false }), Outcome::Unknown),
        (json!({ "Message": { "Text": "m" } }), Outcome::Unknown),
        (
            json!({ "Status": "SUCCESS", "ErrCode": 0.0 }),
            Outcome::Succeeded,
        ),
        (
            json!({ "Status": "SUCCESS", "ErrCode": "0" }),
            Outcome::Succeeded,
        ),
        (
            json!({ "Status": "SUCCESS", "ErrCode": false, "Message": ["m"] }),
            Outcome::Succeeded,
        ),
        // Lower case and spaces.
        (json!({ "Status": "fail" }), Outcome::PartlyFailed),
        (json!({ "Status": " Success " }), Outcome::Succeeded),
        // Odd nesting.
        (
            json!({ "A": { "B": [[{ "C": { "Status": "FAIL" } }]] } }),
            Outcome::PartlyFailed,
        ),
        (
            json!({ "Status": "SUCCESS", "Sub": { "Status": "PROCESSING" } }),
            Outcome::Unknown,
        ),
        (
            json!({ "Status": "SUCCESS", "Sub": { "Status": "FAIL" } }),
            Outcome::PartlyFailed,
        ),
        (
            json!({ "Status": "FINISH", "Message": "m", "Sub": { "Status": "SUCCESS" } }),
            Outcome::Unknown,
        ),
        (
            json!({ "Status": "FINISH", "Message": "ok", "Sub": { "Status": "SUCCESS" } }),
            Outcome::Succeeded,
        ),
        (
            json!([{ "Status": "SUCCESS" }, { "ErrCode": "-1" }]),
            Outcome::PartlyFailed,
        ),
        (
            json!({ "Url": { "Status": "FAIL" } }),
            Outcome::PartlyFailed,
        ),
        (json!({ "Input": { "Status": "FAIL" } }), Outcome::Succeeded),
        // Words that are not members.
        (json!(["Status", "FAIL"]), Outcome::Succeeded),
        (json!({ "Text": "\"Status\":\"FAIL\"" }), Outcome::Succeeded),
        (
            json!({ "Status": null, "ErrCode": null }),
            Outcome::Succeeded,
        ),
    ] {
        let members = json!({ "MediaProcessResultSet": [done], "New": beside });
        let body = json!({ "Response": { "Status": "FINISH", "WorkflowTask": members } });
        let judged = judge(DETAIL, &body);
        assert_eq!(judged.outcome, outcome, "{body}");
        assert_eq!(
            judged.outcome == Outcome::Unknown,
            judged.uncertain > 0,
            "{body}"
        );
    }
}

#[test]
fn two_tasks_in_one_answer_have_to_succeed_both() {
    let done = json!({ "Type": "Transcode", "TranscodeTask": { "Status": "SUCCESS" } });
    let workflow = json!({ "Status": "FINISH", "MediaProcessResultSet": [done] });
    let step = |status: &str| json!({ "ActivityType": "T", "ActivityResItem": { "TranscodeTask": { "Status": status } } });
    let steps = json!([step("SUCCESS")]);
    for (other, outcome) in [
        (json!({ "Status": "FINISH" }), Outcome::Unknown),
        (json!({ "Status": "FAIL" }), Outcome::PartlyFailed),
        (json!({ "Status": "SUCCESS" }), Outcome::Unknown),
        (json!({ "ErrCode": 5 }), Outcome::PartlyFailed),
        (
            json!({ "Status": "SUCCESS", "ActivityResultSet": steps }),
            Outcome::Succeeded,
        ),
        (
            json!({ "Status": "PROCESSING", "ActivityResultSet": steps }),
            Outcome::Unknown,
        ),
        (
            json!({ "Status": "FINISH", "ActivityResultSet": [step("FAIL")] }),
            Outcome::PartlyFailed,
        ),
        (
            json!({ "Status": "FINISH", "ActivityResultSet": steps, "NewTask": {} }),
            Outcome::Unknown,
        ),
        // An empty member counts as unset beside a filled one.
        (json!({}), Outcome::Succeeded),
        (json!(null), Outcome::Succeeded),
    ] {
        let body = json!({ "Response": { "Status": "FINISH", "WorkflowTask": workflow, "ScheduleTask": other } });
        let judged = judge(DETAIL, &body);
        assert_eq!(judged.outcome, outcome, "{body}");
        assert_eq!(judged.uncertain > 0, outcome == Outcome::Unknown, "{body}");
    }
    for (code, outcome) in [
        (json!(0), Outcome::Succeeded),
        (json!(1), Outcome::PartlyFailed),
        (json!(null), Outcome::Unknown),
    ] {
        let edit = json!({ "Status": "FINISH", "ErrCode": code });
        let body = json!({ "Response": { "Status": "FINISH", "EditMediaTask": edit, "WorkflowTask": workflow } });
        assert_eq!(judge(DETAIL, &body).outcome, outcome, "{body}");
    }
    for (status, outcome) in [
        ("FINISH", Outcome::Succeeded),
        ("PROCESSING", Outcome::Running),
        ("FAIL", Outcome::PartlyFailed),
    ] {
        let edit = json!({ "Status": status, "ErrCode": 0 });
        let body = json!({ "EventType": "WorkflowTask", "EditMediaTaskEvent": edit, "WorkflowTaskEvent": workflow });
        assert_eq!(judge(NOTIFICATION, &body).outcome, outcome, "{body}");
    }
}

#[test]
fn event_that_is_not_modelled_has_ended_only_by_its_own_word() {
    for (event, outcome, ended) in [
        (json!({ "Status": "SUCCESS" }), Outcome::Succeeded, true),
        (
            json!({ "Status": "FINISH", "Steps": [{ "Status": "SUCCESS" }] }),
            Outcome::Succeeded,
            true,
        ),
        (
            json!({ "Status": "FINISH", "Steps": [{ "Status": "QUEUED" }] }),
            Outcome::Unknown,
            true,
        ),
        (
            json!({ "Progress": 50, "Steps": [{ "Status": "SUCCESS" }] }),
            Outcome::Unknown,
            false,
        ),
        (
            json!({ "Steps": [{ "Status": "SUCCESS" }, { "Status": "WAITING" }] }),
            Outcome::Running,
            false,
        ),
        (
            json!({ "Steps": [{ "Status": "SUCCESS" }, { "Status": "FAIL" }] }),
            Outcome::PartlyFailed,
            true,
        ),
    ] {
        let body = json!({ "EventType": "FreshTask", "FreshTaskEvent": event });
        let judged = judge(NOTIFICATION, &body);
        assert_eq!((judged.outcome, judged.ended), (outcome, ended), "{body}");
    }
}

#[test]
fn batch_task_has_ended_once_all_of_its_results_have() {
    let file = |status: &str| json!({ "Status": status, "ErrCodeExt": "", "Path": "/a" });
    for (files, outcome, ended) in [
        (json!([file("SUCCESS")]), Outcome::Succeeded, true),
        (
            json!([file("SUCCESS"), file("FAIL")]),
            Outcome::PartlyFailed,
            true,
        ),
        (
            json!([file("SUCCESS"), file("PROCESSING")]),
            Outcome::Running,
            false,
        ),
        (
            json!([file("SUCCESS"), file("PAUSED")]),
            Outcome::Unknown,
            false,
        ),
        (
            json!([file("SUCCESS"), { "Message": "m" }]),
            Outcome::Unknown,
            false,
        ),
        (json!([]), Outcome::Unknown, false),
        (json!(null), Outcome::Unknown, false),
    ] {
        let body = json!({ "EventType": "BatchTask", "BatchTaskEvent": { "TaskId": "t", "SmartSubtitlesTaskResult": { "Outputs": files } } });
        let judged = judge(NOTIFICATION, &body);
        assert_eq!((judged.outcome, judged.ended), (outcome, ended), "{body}");
    }
}

#[test]
fn answer_about_a_batch_goes_by_its_status_and_the_results_of_all_files() {
    let file = |status: &str| json!({ "Status": status, "ErrCodeExt": "" });
    for (status, files, outcome) in [
        (
            "FINISH",
            json!([file("SUCCESS"), file("SUCCESS")]),
            Outcome::Succeeded,
        ),
        (
            "FINISH",
            json!([file("SUCCESS"), file("FAIL")]),
            Outcome::PartlyFailed,
        ),
        (
            "FINISH",
            json!([file("FAIL"), file("FAIL")]),
            Outcome::Failed,
        ),
        (
            "FINISH",
            json!([file("SUCCESS"), file("PAUSED")]),
            Outcome::Unknown,
        ),
        ("FINISH", json!([file("SUCCESS"), {}]), Outcome::Unknown),
        (
            "FINISH",
            json!([file("SUCCESS"), file("PROCESSING")]),
            Outcome::Unknown,
        ),
        ("FINISH", json!([]), Outcome::Unknown),
        ("FINISH", json!(null), Outcome::Unknown),
        (
            "PROCESSING",
            json!([file("SUCCESS"), file("FAIL")]),
            Outcome::Running,
        ),
        ("WAITING", json!(null), Outcome::Running),
        ("QUEUED", json!([file("PROCESSING")]), Outcome::Unknown),
        ("FAIL", json!([file("SUCCESS")]), Outcome::Failed),
    ] {
        let body = json!({ "Response": { "TaskType": "BatchTask", "Status": status, "TaskId": "t",
            "BatchTaskResult": { "SmartSubtitlesTaskResult": { "Outputs": files } } } });
        assert_eq!(judge(DETAIL, &body).outcome, outcome, "{body}");
    }
}

#[test]
fn finished_task_without_a_result_is_unknown_with_its_reason() {
    for members in [
        json!({}),
        json!({ "WorkflowTask": null }),
        json!({ "WorkflowTask": {} }),
        json!({ "WorkflowTask": { "Status": "FINISH", "ErrCode": 0, "MediaProcessResultSet": [] } }),
        json!({ "WorkflowTask": { "MetaData": { "Size": 1 } } }),
        json!({ "ScheduleTask": { "Status": "FINISH", "ActivityResultSet": [] } }),
        json!({ "NewTask": "SUCCESS" }),
    ] {
        let mut body = json!({ "Response": members });
        body["Response"]["Status"] = json!("FINISH");
        let detail = DescribeTaskDetailResponse::from_slice(body.to_string().as_bytes()).unwrap();
        assert_eq!(detail.outcome(), Outcome::Unknown, "{body}");
        let uncertain = detail.uncertainties();
        let [whole] = &uncertain[..] else {
            panic!("{uncertain:?} of {body}")
        };
        assert_eq!(whole.what, "task");
        assert_eq!(whole.reason, "it has ended, and the answer holds no result");
    }
}

#[test]
fn success_of_the_whole_says_that_it_has_ended() {
    let done = json!([{ "Type": "Transcode", "TranscodeTask": { "Status": "SUCCESS" } }]);
    for (members, outcome, ended) in [
        (
            json!({ "Status": "SUCCESS", "WorkflowTask": { "MediaProcessResultSet": done } }),
            Outcome::Succeeded,
            true,
        ),
        (
            json!({ "WorkflowTask": { "Status": "SUCCESS", "MediaProcessResultSet": done } }),
            Outcome::Succeeded,
            true,
        ),
        (json!({ "Status": "SUCCESS" }), Outcome::Unknown, true),
        (
            json!({ "Status": "SUCCESS", "WorkflowTask": { "Status": "PROCESSING" } }),
            Outcome::Running,
            false,
        ),
    ] {
        let judged = judge(DETAIL, &json!({ "Response": members }));
        assert_eq!(
            (judged.outcome, judged.ended),
            (outcome, ended),
            "{members}"
        );
    }
}

#[test]
fn reason_of_one_of_two_tasks_is_that_of_a_single_task() {
    let body = r#"{"Response":{"Status":"FINISH","WorkflowTask":{"TaskId":"1","Status":"FINISH","MediaProcessResultSet":[
        {"Type":"Transcode","TranscodeTask":{"Status":"SUCCESS"}}]},"ScheduleTask":{"TaskId":"2","Status":"SUCCESS"}}}"#;
    let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
    let uncertainties = detail.uncertainties();
    assert!(!uncertainties.is_empty());
    for uncertainty in &uncertainties {
        assert!(
            !uncertainty.reason.contains("error code"),
            "{uncertainty:?}"
        );
    }
}

#[test]
fn code_and_message_beside_a_modelled_failure_belong_to_it() {
    let body = r#"{"Response":{"Status":"FINISH","WorkflowTask":{"SmartSubtitlesTaskResult":[{"Type":"AsrFullTextRecognition",
        "AsrFullTextTask":{"Status":"SUCCESS","Output":{"SubtitleResults":[{"Status":"FAIL","ErrCode":3,"Message":"x"}]}}}]}}}"#;
    let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
    let failures = detail.failures();
    let [failure] = &failures[..] else {
        panic!("{failures:?}")
    };
    assert_eq!((failure.codes().as_str(), failure.message), ("3", "x"));
}

#[test]
fn value_that_was_not_told_stays_so_beside_two_arms() {
    let body = r#"{"Response":{"Status":"FINISH","TaskType":null,"WorkflowTask":{"TaskId":"1"},"EditMediaTask":{"TaskId":"2"},
        "TasksPriority":1e400,"CreateTime":null}}"#;
    let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
    let written = serde_json::to_value(&detail).unwrap();
    for name in ["TaskType", "TasksPriority", "CreateTime"] {
        assert_eq!(written.get(name), None, "{written}");
    }
}

#[test]
fn waiting_task_runs_and_is_told_from_one_that_has_begun() {
    for (status, outcome, is_waiting) in [
        ("WAITING", Outcome::Running, true),
        (" waiting ", Outcome::Running, true),
        ("PROCESSING", Outcome::Running, false),
        ("FINISH", Outcome::Failed, false),
        ("QUEUED", Outcome::Unknown, false),
    ] {
        let subtask = match outcome {
            Outcome::Failed => json!({ "Status": "FAIL" }),
            _ => json!({ "Status": status }),
        };
        let task = json!({ "Status": status, "MediaProcessResultSet": [
            { "Type": "Transcode", "TranscodeTask": subtask }] });
        let body = json!({ "Response": { "Status": status, "WorkflowTask": task } }).to_string();
        let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        assert_eq!(detail.outcome(), outcome, "{status}");
        assert_eq!(detail.is_waiting(), is_waiting, "{status}");
        assert_eq!(detail.subtasks()[0].is_waiting(), is_waiting, "{status}");
    }
}
