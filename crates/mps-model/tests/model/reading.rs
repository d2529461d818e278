//! Answers that are read, faults that are forgiven, and bodies that are refused with the place of
//! the fault.

use crate::oracle::{Verdict, demand_agreement};
use crate::payload;
use crate::random::plain;
use mps_model::types::{ActivityTask, MediaInputInfo, MediaProcessTask, MediaSource};
use mps_model::{
    DecodeError, DescribeTaskDetailResponse, ResponseError, Task, TaskStatus, TaskType,
};
use serde_json::Value;

const PAGE: &str = include_str!("../../schema/examples/DescribeTaskDetail-page.json");

fn read(members: &str) -> DescribeTaskDetailResponse {
    let body = format!("{{\"Response\":{{{members}}}}}");
    DescribeTaskDetailResponse::from_slice(body.as_bytes())
        .unwrap_or_else(|error| panic!("{error}\n{body}"))
}

fn refused(body: impl AsRef<[u8]>) -> DecodeError {
    match DescribeTaskDetailResponse::from_slice(body.as_ref()) {
        Err(ResponseError::Decode(error)) => error,
        other => panic!("{:?}: {other:?}", String::from_utf8_lossy(body.as_ref())),
    }
}

#[test]
fn the_documented_answers_are_written_as_they_were_read() {
    for body in [
        PAGE,
        include_str!("../../schema/examples/DescribeTaskDetail-cn-0.json"),
        include_str!("../../schema/examples/DescribeTaskDetail-intl-0.json"),
    ] {
        let arrived: Value = serde_json::from_str(body).unwrap();
        let (detail, unknown) =
            DescribeTaskDetailResponse::from_slice_strict(body.as_bytes()).unwrap();
        assert_eq!(
            plain(&serde_json::to_value(&detail).unwrap()),
            plain(&arrived["Response"])
        );
        assert_eq!(unknown, [""; 0]);
        let through_serde: DescribeTaskDetailResponse =
            serde_json::from_value(arrived["Response"].clone()).unwrap();
        assert_eq!(through_serde, detail);
    }
}

#[test]
fn the_documented_answer_is_typed() {
    let detail = DescribeTaskDetailResponse::from_slice(PAGE.as_bytes()).unwrap();
    assert_eq!(
        (&detail.task_type, &detail.status),
        (&TaskType::WorkflowTask, &TaskStatus::Finish)
    );
    let Task::Workflow(workflow) = &detail.task else {
        panic!("{:?}", detail.task)
    };
    let metadata = workflow.meta_data.as_ref().unwrap();
    assert_eq!(metadata.duration, Some(380.9465637207031));
    assert_eq!(metadata.audio_stream_set[0].codec.as_deref(), Some("aac"));
    let MediaProcessTask::Transcode(transcode) = &workflow.media_process_result_set[0].task else {
        panic!()
    };
    assert_eq!(
        transcode.output.as_ref().unwrap().md5,
        "ae0dfe7c7336291d6243463b7bb14fea"
    );
}

#[test]
fn every_cut_of_the_documented_answer_is_refused_as_truncated() {
    let body = PAGE.trim_end();
    for end in 0..body.len() {
        let error = refused(&body[..end]);
        assert!(error.is_truncated(), "{end}: {error}");
        assert!(error.offset() <= end, "{end}: {error}");
    }
}

#[test]
fn harmless_oddities_are_forgiven() {
    assert_eq!(
        read(r#""Status":"FINISH","TasksPriority":-3.0"#).tasks_priority,
        -3
    );
    assert_eq!(
        read(r#""Status":"WAITING","Status":"FINISH""#).status,
        TaskStatus::Finish
    );
    assert_eq!(
        read(r#""Status":"FINISH","Status":null"#).status,
        TaskStatus::default()
    );
    assert_eq!(
        read(r#""St\u0061tus"  :  "\u0046INISH" "#).status,
        TaskStatus::Finish
    );
    assert_eq!(
        read(r#""SessionId":"\ud83d\ude00\ud83d!""#).session_id,
        "\u{1f600}\u{fffd}!"
    );
    assert_eq!(read(r#""Status":"ASLEEP""#).status.as_str(), "ASLEEP");
    let marked = [b"\xef\xbb\xbf", PAGE.as_bytes()].concat();
    assert!(DescribeTaskDetailResponse::from_slice(&marked).is_ok());
    let nulls = "\"Status\":null,\"TasksPriority\":null,\"WorkflowTask\":null,\"SessionId\":null,\"TaskNotifyConfig\":null";
    assert_eq!(read(nulls), DescribeTaskDetailResponse::default());
}

#[test]
fn unknown_members_are_skipped_at_any_depth_and_listed_when_asked() {
    let deep = format!("{}{}", "[".repeat(1_000_000), "]".repeat(1_000_000));
    let body = format!(
        r#"{{"Trace":1,"Response":{{"New":{deep},"Status":"FINISH","WorkflowTask":{{"MetaData":{{"Größe":null,"Size":5}},"MediaProcessResultSet":[{{}},{{"Type":"Transcode","TranscodeTask":{{"Hint":"\"}}]"}}}}]}}}}}}"#
    );
    let detail = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
    assert_eq!(detail.status, TaskStatus::Finish);
    let (strict, unknown) = DescribeTaskDetailResponse::from_slice_strict(body.as_bytes()).unwrap();
    assert_eq!(strict, detail);
    let expected = [
        "Trace",
        "Response.New",
        "Response.WorkflowTask.MetaData.Größe",
        "Response.WorkflowTask.MediaProcessResultSet[1].TranscodeTask.Hint",
    ];
    assert_eq!(unknown, expected);
}

#[test]
fn members_that_fit_no_single_arm_are_kept_as_they_arrived() {
    let source = |text: &str| serde_json::from_str::<MediaInputInfo>(text).unwrap();
    let kept = |source: &MediaInputInfo| match &source.source {
        MediaSource::Other(raw) => raw
            .iter()
            .map(|(name, raw)| format!("{name}={}", raw.as_str()))
            .collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    // Several arms at once.
    let both = source(
        r#"{"Type":"COS","CosInputInfo":{"Bucket":"b","X":[1.50]},"S3InputInfo":null,"UrlInputInfo":{"Url":"u"}}"#,
    );
    assert_eq!(
        kept(&both),
        [
            r#"CosInputInfo={"Bucket":"b","X":[1.5]}"#,
            r#"UrlInputInfo={"Url":"u"}"#
        ]
    );
    let written = serde_json::to_value(&both).unwrap();
    assert_eq!(written["UrlInputInfo"]["Url"], "u");
    assert_eq!(written["Type"], "COS");
    // Only one, which the schema does not know.
    let new = source(r#"{"Type":"FTP","FtpInputInfo":{"Host":"h"},"CosInputInfo":null}"#);
    assert_eq!(kept(&new), [r#"FtpInputInfo={"Host":"h"}"#]);
    // A known arm wins over an unknown one, and a later null unsets an arm.
    let known = source(r#"{"Type":"URL","Spare":1,"UrlInputInfo":{"Url":"u"}}"#);
    assert!(matches!(known.source, MediaSource::Url(_)));
    let back =
        source(r#"{"CosInputInfo":{"Bucket":"b"},"UrlInputInfo":{"Url":"u"},"UrlInputInfo":null}"#);
    assert!(
        matches!(&back.source, MediaSource::Cos(cos) if cos.bucket == "b"),
        "{back:?}"
    );
    let none = source(r#"{"CosInputInfo":{"Bucket":"b"},"CosInputInfo":null}"#);
    assert_eq!(none.source, MediaSource::None);
    // At the root of the answer, and in a struct with the discriminator beside the object.
    let detail =
        read(r#""TaskType":"EvaluationTask","Status":"FINISH","EvaluationTask":{"Score":97}"#);
    assert!(
        matches!(&detail.task, Task::Other(raw) if raw.find("EvaluationTask").is_some()),
        "{detail:?}"
    );
    let schedule = read(
        r#""ScheduleTask":{"ActivityResultSet":[{"ActivityType":"New","ActivityResItem":{"NewTask":{}}}]}"#,
    );
    let Task::Schedule(task) = &schedule.task else {
        panic!()
    };
    assert!(matches!(
        task.activity_result_set[0]
            .activity_res_item
            .as_ref()
            .unwrap()
            .task,
        ActivityTask::Other(_)
    ));
}

#[test]
fn what_is_kept_raw_is_not_nested_without_end() {
    let nested = |depth: usize| {
        format!(
            "{{\"Response\":{{\"NewTask\":{}{}}}}}",
            "[".repeat(depth),
            "]".repeat(depth)
        )
    };
    let detail = DescribeTaskDetailResponse::from_slice(nested(128).as_bytes()).unwrap();
    assert!(
        serde_json::to_string(&detail)
            .unwrap()
            .contains(&"[".repeat(128))
    );
    assert!(refused(nested(129)).to_string().contains("nested too deep"));
}

#[test]
fn numbers_kept_raw_are_written_and_read_again_without_change() {
    let mut random = fastrand::Rng::with_seed(18);
    for round in 0..2_000 {
        let sign = ["", "-"][random.usize(..2)];
        let length = random.usize(..22);
        let digits: String = (0..length).map(|_| random.digit(10)).collect();
        let exponent = match random.usize(..4) {
            0 => String::new(),
            1 => format!("e{}", random.i32(-700..700)),
            2 => format!("E+{}", random.u32(..)),
            _ => format!(".{}e{}", random.u32(..), random.i32(-40..40)),
        };
        let number = format!("{sign}{}{digits}{exponent}", random.u32(1..10));
        let body =
            format!(r#"{{"Response":{{"NewTask":{{"Deep":[{number}]}},"NewerTask":{number}}}}}"#);
        let read = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
        let written = serde_json::to_string(&read).unwrap();
        let again = format!(r#"{{"Response":{written}}}"#);
        let again = DescribeTaskDetailResponse::from_slice(again.as_bytes()).unwrap();
        assert_eq!(serde_json::to_string(&again).unwrap(), written, "{round}");
        let value: Value = serde_json::from_str(&written).unwrap();
        let expected = match number.parse::<f64>().unwrap() {
            finite if finite.is_finite() => Value::from(finite),
            _ => Value::from(number.as_str()),
        };
        for found in [&value["NewTask"]["Deep"][0], &value["NewerTask"]] {
            let is_same = match found.as_f64() {
                Some(found) => Some(found) == expected.as_f64(),
                None => *found == expected,
            };
            assert!(is_same, "{number} became {found}");
        }
    }
}

#[test]
fn a_refusal_says_where_and_why() {
    let body = r#"{"Response":{"Status":"FINISH","WorkflowTask":{"MediaProcessResultSet":[{"Type":"Transcode"},{"Type":"Transcode","TranscodeTask":{"Progress":"half"}}]},"RequestId":"6ca31e3a-2d9f"}}"#;
    let error = refused(body);
    assert_eq!(
        error.path(),
        "Response.WorkflowTask.MediaProcessResultSet[1].TranscodeTask.Progress"
    );
    assert_eq!(error.offset(), body.find("\"half\"").unwrap());
    assert_eq!(error.request_id(), Some("6ca31e3a-2d9f"));
    assert!(error.excerpt().contains("half") && error.excerpt().len() <= 64);
    let shown = error.to_string();
    for part in [
        "TranscodeTask.Progress",
        "expected an integer",
        "6ca31e3a-2d9f",
    ] {
        assert!(shown.contains(part), "{shown}");
    }
}

#[test]
fn refusal_shows_no_secret_wherever_reading_stops() {
    let body = r#"{"Response":{"TaskNotifyConfig":{"NotifyKey":"canary-1","NotifyUrl":"https://canary-2@h/p?token=canary-3","Other":{"SecretKey":"canary-4"}},"Status":"FINISH"}}"#;
    for cut in 0..body.len() {
        let error = refused(&body[..cut]);
        assert!(!error.to_string().contains("cana"), "{cut}: {error}");
    }
    // A fault right after a secret or within it.
    for (good, bad) in [
        (r#""canary-1""#, r#""canary-1" x"#),
        (r#""canary-1""#, r#""canary-1\q""#),
        ("token=canary-3", "token=canary-3\\q"),
    ] {
        let error = refused(body.replace(good, bad));
        assert!(!error.to_string().contains("cana"), "{bad}: {error}");
    }
    // Text that is not JSON, and JSON or an address within a text.
    for body in [
        "TENCENTCLOUD_SECRET_ID=canary-1\nTENCENTCLOUD_SECRET_KEY=canary-2\n",
        "NotifyKey: canary-1\n",
        "Authorization: TC3-HMAC-SHA256 Credential=canary-1, Signature=canary-2\r\n",
        "HTTP/1.1 200 OK\r\nSet-Cookie: a=canary-1\r\n\r\n{\"Response\":{}}",
        "<html>https://user:canary-1@h/</html>",
        "{'Response':{'TaskNotifyConfig':{'NotifyKey':'canary-1'}}}",
        r#"{"https://user:canary-1@h/?token=canary-2":1,"Response2":{}}"#,
        r#"{"Response":{"https://user:canary-1@h/?token=canary-2":1}"#,
        r#"{"Response":{"ExtInfo":"{\"NotifyKey\":\"canary-1\"}","Status":5}}"#,
        r#"{"Response":{"Url":"https:\/\/canary-1@h\/?a=1\u0026token=canary-2","Status":5}}"#,
        r#"{"Response":{"Url":"https://h/?u=https%3A%2F%2Fcanary-1%40x","Status":5}}"#,
        r#"{"Response":{"Url":"//user:canary-1/canary-2@h/","Status":5}}"#,
    ] {
        for cut in 0..=body.len() {
            let error = DescribeTaskDetailResponse::from_slice(&body.as_bytes()[..cut]);
            let shown = error.map_or_else(|error| error.to_string(), |_| String::new());
            assert!(!shown.contains("cana"), "{body} {cut}: {shown}");
        }
    }
}

#[test]
fn content_of_response_alone_is_read_as_in_its_envelope() {
    for content in [
        r#"{"TaskType":"WorkflowTask","Status":"FINISH","WorkflowTask":{"MetaData":{"Duration":380.94922337203684}},"RequestId":"r"}"#,
        r#"{"Status":"FINISH","TasksPriority":1e400,"WorkflowTask":{"New":{"Status":"FAIL"}}}"#,
    ] {
        let bare = DescribeTaskDetailResponse::from_bare_slice(content.as_bytes()).unwrap();
        let enveloped = format!("{{\"Response\":{content}}}");
        let enveloped = DescribeTaskDetailResponse::from_slice(enveloped.as_bytes()).unwrap();
        assert_eq!(
            serde_json::to_string(&bare).unwrap(),
            serde_json::to_string(&enveloped).unwrap()
        );
        assert_eq!(bare.outcome(), enveloped.outcome());
        assert_eq!(bare.faults().len(), enveloped.faults().len());
    }
    let read = |body: &str| DescribeTaskDetailResponse::from_bare_slice(body.as_bytes());
    let error = read(r#"{"Error":{"Code":"InternalError","Message":"m"},"RequestId":"r"}"#);
    assert!(matches!(error, Err(ResponseError::Api(error)) if error.code == "InternalError"));
    for other in [
        "",
        "{}",
        "[]",
        r#"{"Response":{"Status":"FINISH"}}"#,
        r#"{"a":1}"#,
    ] {
        assert!(
            matches!(read(other), Err(ResponseError::Decode(_))),
            "{other}"
        );
    }
}

#[test]
fn what_is_malformed_is_refused() {
    for (members, reason) in [
        (r#""Status":FINISH"#, "expected a string"),
        (r#""Status":"FINISH"#, "ends too early"),
        (r#""Status" "FINISH""#, "expected `:`"),
        (r#""Status":"FINISH",}"#, "expected a member's name"),
        (r#""Status":"FINISH" "SessionId":"""#, "expected `,` or `}`"),
        (r#""TasksPriority":01"#, "not a number"),
        (r#""TasksPriority":nul"#, "expected an integer"),
        (r#""SessionId":"\x""#, "not an escape"),
        (r#""SessionId":"\u12""#, "not an escape"),
        (r#""WorkflowTask":[]"#, "expected an object"),
        (
            r#""WorkflowTask":{"MediaProcessResultSet":{}}"#,
            "expected a list",
        ),
        (r#""New":"a"#, "ends too early"),
        (r#""New":@"#, "expected a value"),
        (r#""New":[1,2"#, "expected `,` or `]`"),
    ] {
        let error = refused(format!("{{\"Response\":{{{members}}}}}"));
        assert!(error.to_string().contains(reason), "{members}: {error}");
        assert_eq!(error.is_truncated(), reason == "ends too early", "{error}");
    }
    assert!(["x", "-", "n", "\\"].iter().all(|tail| {
        let body = format!("{{\"Response\":{{\"Status\":\"FINISH\"}}}} {tail}");
        refused(body).to_string().contains("something follows")
    }));
    assert!(
        refused(b"{\"Response\":{\"SessionId\":\"\xff\"}}")
            .to_string()
            .contains("not UTF-8")
    );
    for body in [
        "",
        "{",
        "{}",
        "{\"Response\":null}",
        "{\"Response\":{}}",
        "[]",
        "null",
        "<html>",
        "{\"response\":{\"Status\":\"FINISH\"}}",
    ] {
        refused(body);
    }
}

#[test]
fn the_service_s_refusal_is_told_whatever_its_order() {
    for body in [
        r#"{"Response":{"Error":{"Code":"ResourceNotFound.TaskNotFound","Message":"no such task"},"RequestId":"r-1"}}"#,
        r#"{"Response":{"RequestId":"r-1","Error":{"Message":"no such task","New":[],"Code":"ResourceNotFound.TaskNotFound"}}}"#,
    ] {
        let Err(ResponseError::Api(error)) =
            DescribeTaskDetailResponse::from_slice(body.as_bytes())
        else {
            panic!("{body}")
        };
        assert_eq!(
            (error.family(), error.message.as_str()),
            ("ResourceNotFound", "no such task")
        );
        assert_eq!(
            error.to_string(),
            "ResourceNotFound.TaskNotFound: no such task (RequestId r-1)"
        );
    }
    let without_id = br#"{"Response":{"Error":{"Code":"InternalError","Message":""}}}"#;
    assert!(
        matches!(DescribeTaskDetailResponse::from_slice(without_id), Err(ResponseError::Api(error)) if error.request_id.is_none())
    );
    assert_eq!(
        read(r#""Status":"FINISH","Error":null"#).status,
        TaskStatus::Finish
    );
}

#[test]
fn secrets_that_a_refusal_repeats_are_not_shown() {
    const HEAD: &str =
        r"POST /\r\nAuthorization: TC3 Signature=canary-1\r\nX-TC-Token: canary-2\r\n";
    for error in [
        r#"{"Error":{"Code":"HEAD","Message":"m"},"RequestId":"r"}"#,
        r#"{"Error":{"Code":"c","Message":"HEAD"},"RequestId":"r"}"#,
        r#"{"Error":{"Code":"c","Message":"m"},"RequestId":"HEAD"}"#,
        r#"{"RequestId":"HEAD","Status":5}"#,
    ] {
        let body = format!("{{\"Response\":{}}}", error.replace("HEAD", HEAD));
        let error = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap_err();
        let shown = error.to_string();
        assert!(
            shown.contains("***") && !shown.contains("canary"),
            "{shown}"
        );
    }
}

#[test]
fn secrets_of_an_answer_are_written_but_not_shown() {
    let text = r#""Status":"FINISH","TaskNotifyConfig":{"NotifyKey":"canary-7","AwsSQS":{"S3SecretKey":"canary-8"}}"#;
    let detail = read(text);
    assert!(!format!("{detail:?}").contains("canary"), "{detail:?}");
    assert!(serde_json::to_string(&detail).unwrap().contains("canary-8"));
}

#[test]
fn what_is_not_utf8_is_found_wherever_it_stands() {
    const CHARACTER: &str = "\u{1f3ac}";
    for (mark, name) in [
        ("", "SessionId"),
        ("", "Unheard"),
        ("\u{feff}", "SessionId"),
    ] {
        let head = format!("{mark}{{\"Response\":{{\"Status\":\"FINISH\",\"{name}\":\"");
        // At possible seams of a check that works in chunks, and at both ends.
        let seams = [0x1_0000, 0x2_0000, 0x3_0000].into_iter();
        let seams = seams.flat_map(|seam| seam - 6..seam + 6);
        for at in seams.chain([head.len(), 200_000]) {
            let before = "x".repeat(at - head.len());
            let after = "y".repeat(200_000 - at);
            let body = format!("{head}{before}{CHARACTER}{after}\"}}}}");
            DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
            for byte in 0..CHARACTER.len() {
                let mut broken = body.clone().into_bytes();
                broken[at + byte] = 0xff;
                let error = refused(&broken);
                assert!(error.to_string().contains("not UTF-8"), "{error}");
                assert_eq!(error.offset(), at, "{name}, byte {byte}");
            }
        }
    }
}

#[test]
fn a_hundred_thousand_unknown_members_are_kept_and_told_in_one_walk() {
    let unheard = |index| format!("\"Unheard{index}\":{index}");
    let members: Vec<String> = (0..100_000).map(unheard).collect();
    let members = members.join(",");
    let members = format!("{members},\"Unheard7\":null,\"Unheard5\":8");
    let body = format!(
        "{{\"Response\":{{\"Status\":\"FINISH\",\"WorkflowTask\":{{\"AiRecognitionResultSet\":[{{\"Type\":\"Zz\",{members}}}]}}}}}}"
    );
    let (detail, unknown) = DescribeTaskDetailResponse::from_slice_strict(body.as_bytes()).unwrap();
    assert_eq!(unknown.len(), 100_002);
    assert_eq!(
        unknown[99_999],
        "Response.WorkflowTask.AiRecognitionResultSet[0].Unheard99999"
    );
    let written = serde_json::to_value(&detail).unwrap();
    let kept = &written["WorkflowTask"]["AiRecognitionResultSet"][0];
    assert_eq!(kept["Unheard5"], 8);
    assert_eq!(kept["Unheard6"], 6);
    assert!(kept.get("Unheard7").is_none());
    assert_eq!(kept["Unheard99999"], 99_999);
}

#[test]
fn payloads_of_every_style_are_read_as_serde_json_reads_them() {
    for input in payload::inputs().filter(|input| input.size != payload::Size::Large) {
        let verdict = demand_agreement(input.body().as_bytes());
        assert!(matches!(verdict, Verdict::Answer(..)));
    }
}
