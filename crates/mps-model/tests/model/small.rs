//! Small answers through every way of reading, compared with the oracle. They are few and short,
//! because Miri runs them as well. Each body lies in an allocation of exactly its length, so that
//! Miri sees a read beyond its end.

use crate::oracle::{Verdict, demand_agreement};
use mps_model::{DescribeTaskDetailResponse, TaskSummary, segments_in};

/// An answer with a finding, an output file, an unknown member, escapes and each kind of number.
const ANSWER: &str = r#"{"Response":{"TaskType":"WorkflowTask","Status":"FINISH","TasksPriority":-3,"New":[{"a":"\"}"},1e5],"WorkflowTask":{"MetaData":{"Duration":29.5,"Size":7},"AiRecognitionResultSet":[{"Type":"AsrFullTextRecognition","AsrFullTextTask":{"Status":"SUCCESS","Output":{"SegmentSet":[{"Confidence":9.5e1,"StartTimeOffset":1,"EndTimeOffset":2.25,"Text":"\u597d \ud83d\ude00 好"}]}}}]},"RequestId":"r"}}"#;

/// Members of an answer, each with a peculiarity of its own.
const MEMBERS: [&str; 30] = [
    r#""Status":"FINISH","Status":null"#,
    r#""St\u0061tus" : "\u0046INISH" "#,
    r#""Status":"ASLEEP""#,
    r#""Status":"FINISH","SessionId":"\ud83d!""#,
    r#""Status":"FINISH","SessionId":"\b\f\n\r\t\/\\\"""#,
    r#""Status":"FINISH","SessionId":"\x""#,
    r#""Status":"FINISH","SessionId":"\u12""#,
    "\"Status\":\"FINISH\",\"SessionId\":\"a\tb\"",
    r#""TasksPriority":-3.0"#,
    r#""TasksPriority":-0"#,
    r#""TasksPriority":9223372036854775807"#,
    r#""TasksPriority":9223372036854775808"#,
    r#""TasksPriority":1e400"#,
    r#""TasksPriority":01"#,
    r#""TasksPriority":1.5"#,
    r#""WorkflowTask":{"MetaData":{"Duration":123456789.123456789e-3,"Size":18446744073709551615}}"#,
    r#""WorkflowTask":{"MetaData":{"Duration":2.2250738585072011e-308}}"#,
    r#""WorkflowTask":{"MediaProcessResultSet":[{"Type":"Transcode","TranscodeTask":{"Status":"FAIL","ErrCode":30000,"Progress":100}},null,{}]}"#,
    r#""WorkflowTask":{"MediaProcessResultSet":{}}"#,
    r#""WorkflowTask":null,"ScheduleTask":{"Status":"FINISH"}"#,
    r#""WorkflowTask":{},"ScheduleTask":{}"#,
    r#""New":{"Deep":[[[["x"]]]],"Größe":null},"Status":"FINISH""#,
    r#""New":@"#,
    r#""New":[1,2"#,
    r#""NewTask":{"Status":"FAIL","ErrCode":1,"Message":"m"},"Status":"FINISH""#,
    r#""Error":{"Code":"InternalError","Message":"m"},"RequestId":"r-1""#,
    r#""Error":null,"Status":"FINISH""#,
    r#""TaskNotifyConfig":{"NotifyKey":"k","AwsSQS":{"S3SecretKey":"s"}}"#,
    r#""Status":"FINISH" "SessionId":"""#,
    "",
];

/// Copies a body into an allocation of its own and compares all ways of reading.
fn agree(body: &[u8]) -> Verdict {
    let exact: Box<[u8]> = body.into();
    demand_agreement(&exact)
}

fn shown(body: &[u8]) -> String {
    String::from_utf8_lossy(body).into_owned()
}

/// The examples of the documentation, without an oracle, which Miri would take minutes for.
#[test]
fn examples_are_read_alike_in_every_way() {
    for body in [
        include_str!("../../schema/examples/DescribeTaskDetail-page.json"),
        include_str!("../../schema/examples/DescribeTaskDetail-cn-0.json"),
        include_str!("../../schema/examples/DescribeTaskDetail-intl-0.json"),
    ] {
        let exact: Box<[u8]> = body.as_bytes().into();
        let (strict, unknown) = DescribeTaskDetailResponse::from_slice_strict(&exact).unwrap();
        let detail = DescribeTaskDetailResponse::from_slice(&exact).unwrap();
        assert_eq!(unknown, [""; 0]);
        assert_eq!(strict, detail);
        let walked: Vec<_> = segments_in(&exact).map(Result::unwrap).collect();
        assert_eq!(walked.len(), detail.segments().len());
        let summary = TaskSummary::from_slice(&exact).unwrap();
        let whole = TaskSummary::from(detail);
        assert_eq!(summary.status, whole.status);
        assert_eq!(summary.finish_time, whole.finish_time);
    }
}

#[test]
fn small_answers_agree_with_the_oracle() {
    let verdicts =
        MEMBERS.map(|members| agree(format!("{{\"Response\":{{{members}}}}}").as_bytes()));
    let count = |is: fn(&Verdict) -> bool| verdicts.iter().filter(|verdict| is(verdict)).count();
    assert_eq!(count(|verdict| matches!(verdict, Verdict::Api(..))), 1);
    assert!(count(|verdict| matches!(verdict, Verdict::Answer(..))) >= 14);
    assert!(count(|verdict| matches!(verdict, Verdict::Refused)) >= 8);
}

#[test]
fn small_answer_is_refused_or_read_alike_wherever_it_is_damaged() {
    let body = ANSWER.as_bytes();
    assert!(matches!(agree(body), Verdict::Answer(..)));
    let mut read = 0;
    // Miri is some hundred times slower. The step has no divisor in common with the turns below.
    let step = if cfg!(miri) { 7 } else { 1 };
    for at in (0..body.len()).step_by(step) {
        let damaged = match at % 3 {
            0 => body[..at].to_vec(),
            turn => {
                let mut damaged = body.to_vec();
                damaged[at] = [b"\"\\", b"{\xff", b"9,"][at / 3 % 3][turn - 1];
                damaged
            }
        };
        match agree(&damaged) {
            Verdict::Answer(..) => read += 1,
            _ => assert!(
                DescribeTaskDetailResponse::from_slice_strict(&damaged).is_err(),
                "{}",
                shown(&damaged)
            ),
        }
    }
    // Damage within texts and numbers yields another answer.
    assert!((5..body.len() / 2).contains(&read), "{read}");
}

/// Texts are scanned some bytes at a time. Each length puts the odd character elsewhere.
#[test]
fn small_texts_of_every_length_are_read_and_borrowed() {
    for length in 0..70 {
        let plain = "x".repeat(length);
        for odd in ["", "\\n", "é", "\\u00e9"] {
            let finding =
                format!(r#"{{"StartTimeOffset":1,"EndTimeOffset":2,"Text":"{plain}{odd}"}}"#);
            let body = format!(
                r#"{{"Response":{{"SessionId":"{odd}{plain}","WorkflowTask":{{"AiRecognitionResultSet":[{{"Type":"AsrFullTextRecognition","AsrFullTextTask":{{"Output":{{"SegmentSet":[{finding}]}}}}}}]}}}}}}"#
            );
            let exact: Box<[u8]> = body.as_bytes().into();
            let text = odd.replace("\\n", "\n").replace("\\u00e9", "é");
            let detail = DescribeTaskDetailResponse::from_slice(&exact).unwrap();
            assert_eq!(detail.session_id, format!("{text}{plain}"));
            let found: Vec<_> = segments_in(&exact).map(Result::unwrap).collect();
            assert_eq!(found.len(), 1);
            assert_eq!(found[0].text, format!("{plain}{text}"));
        }
    }
}
