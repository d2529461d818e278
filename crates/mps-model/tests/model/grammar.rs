//! The grammar of JSON as a table of inputs and verdicts. Each input is put wherever the reader
//! meets a value. This is as the whole body, as a member of each kind, as an element, and as an
//! unknown member, bare and within brackets.

use crate::oracle::{Verdict, demand_agreement};
use mps_model::DescribeTaskDetailResponse;
use serde_json::value::RawValue;

/// Kind of an input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Is {
    Text,
    /// An integer that every kind of number can hold.
    Natural,
    /// An integer that a signed one can hold.
    Negative,
    /// An integer that only an unsigned one can hold.
    Large,
    /// A number that is not an integer of 64 bits.
    Float,
    /// A number beyond every double.
    Huge,
    Truth,
    Null,
    List,
    Object,
    /// Not JSON. Every reading finds the fault.
    Fault,
    /// Not JSON. A reading that skips it within brackets does not find the fault.
    Hidden,
}

use Is::*;

/// Literals, numbers and text.
const SCALARS: &[(&[u8], Is)] = &[
    // Literals have only one spelling.
    (b"null", Null),
    (b"true", Truth),
    (b"false", Truth),
    (b"True", Hidden),
    (b"NULL", Hidden),
    (b"nul", Hidden),
    (b"nulll", Hidden),
    (b"tru", Hidden),
    (b"truth", Hidden),
    (b"falsey", Hidden),
    (b"none", Hidden),
    (b"undefined", Hidden),
    (b"NaN", Hidden),
    (b"-NaN", Hidden),
    (b"Infinity", Hidden),
    (b"-Infinity", Hidden),
    (b"inf", Hidden),
    (b"a", Hidden),
    (b"*", Hidden),
    (b"'a'", Hidden),
    (b"`a`", Hidden),
    // Integers.
    (b"0", Natural),
    (b"-0", Natural),
    (b"7", Natural),
    (b"10", Natural),
    (b"-1", Negative),
    (b"999999999999999999", Natural),
    (b"1000000000000000000", Natural),
    (b"9223372036854775807", Natural),
    (b"9223372036854775808", Large),
    (b"-9223372036854775808", Negative),
    (b"-9223372036854775809", Float),
    (b"18446744073709551615", Large),
    (b"18446744073709551616", Float),
    (b"100000000000000000000000000000", Float),
    // Integers written as floats.
    (b"29.0", Natural),
    (b"29.000000000000000000000000000000", Natural),
    (b"-3.00", Negative),
    (b"-0.0", Natural),
    (b"0e0", Natural),
    (b"0e99999999999999999999", Natural),
    (b"0.0e-99999999999999999999", Natural),
    (b"1e0", Natural),
    (b"1e+2", Natural),
    (b"1E2", Natural),
    (b"1E+02", Natural),
    (b"12e00000000000000000000001", Natural),
    (b"1200e-2", Natural),
    (b"1.25e2", Natural),
    (b"9223372036854775807.0", Natural),
    (b"9223372036854775808.0", Large),
    (b"922337203685477580.8e1", Large),
    (b"1.8446744073709551615e19", Large),
    (b"1e19", Large),
    (b"1e20", Float),
    // Floats.
    (b"0.5", Float),
    (b"-1.5e3", Negative),
    (b"380.9465637207031", Float),
    (b"1e-1", Float),
    (b"1E-07", Float),
    (b"1200e-3", Float),
    (b"123456789012345678901234567890.5", Float),
    (b"0.1234567890123456789012345678901234567890", Float),
    (b"2.2250738585072011e-308", Float),
    (b"5e-324", Float),
    (b"1e-400", Float),
    (b"-1e-99999999999999999999", Float),
    (b"1.7976931348623157e308", Float),
    (b"1.7976931348623159e308", Huge),
    (b"1e309", Huge),
    (b"-1e400", Huge),
    (b"1e99999999999999999999", Huge),
    // Text that is not a number.
    (b"-", Hidden),
    (b"+", Hidden),
    (b"+1", Hidden),
    (b"++1", Hidden),
    (b"--1", Hidden),
    (b"- 1", Hidden),
    (b"01", Hidden),
    (b"-01", Hidden),
    (b"00", Hidden),
    (b"-00.5", Hidden),
    (b"012", Hidden),
    (b"1.", Hidden),
    (b"-1.", Hidden),
    (b"0.", Hidden),
    (b".5", Hidden),
    (b"-.5", Hidden),
    (b".", Hidden),
    (b"1..2", Hidden),
    (b"1.2.3", Hidden),
    (b"1.e1", Hidden),
    (b"0.e1", Hidden),
    (b"e1", Hidden),
    (b"1e", Hidden),
    (b"1E", Hidden),
    (b"1e+", Hidden),
    (b"1e-", Hidden),
    (b"1e1.5", Hidden),
    (b"1ee2", Hidden),
    (b"1e+-2", Hidden),
    (b"1e2e3", Hidden),
    (b"1+2", Hidden),
    (b"1-2", Hidden),
    (b"1 2", Hidden),
    (b"1 000", Hidden),
    (b"1_000", Hidden),
    (b"1a", Hidden),
    (b"0x1F", Hidden),
    (b"0b1", Hidden),
    (b"1f", Hidden),
    (b"-a", Hidden),
    ("\u{ff11}".as_bytes(), Hidden),
    ("1\u{661}".as_bytes(), Hidden),
    // Text.
    (br#""""#, Text),
    (br#"" ""#, Text),
    (br#""plain""#, Text),
    (
        br#""more than twenty-four bytes of text, and more than a block of sixty-four""#,
        Text,
    ),
    (br#""\"\\\/\b\f\n\r\t""#, Text),
    (br#""\u0041\u00e9\u597D\uABCD\uabcd""#, Text),
    (br#""\u0000\u001f\u0022\u005c""#, Text),
    (br#""\\u0041""#, Text),
    (br#""\\""#, Text),
    (br#""\\\\\\""#, Text),
    (br#""[{]}, :null""#, Text),
    (b"\"\x7f\"", Text),
    ("\"\u{e9}\u{597d}\u{1f600}\u{10ffff}\"".as_bytes(), Text),
    (
        "\"\u{2028}\u{2029}\u{feff}\u{fffe}\u{ffff}\u{e000}\"".as_bytes(),
        Text,
    ),
    // Pairs of surrogates, and halves of them.
    (br#""\ud83d\ude00""#, Text),
    (br#""\uD83D\uDE00\uD800\uDC00\uDBFF\uDFFF""#, Text),
    (br#""\ud83d""#, Text),
    (br#""\ude00""#, Text),
    (br#""\ude00\ud83d""#, Text),
    (br#""\ud83d\ud83d\ude00""#, Text),
    (br#""\ud83d\u0041""#, Text),
    (br#""\ud83d\n""#, Text),
    (br#""\ud83dx\ude00""#, Text),
    (br#""\ud83d\\ude00""#, Text),
    // Invalid escapes.
    (br#""\x41""#, Hidden),
    (br#""\a""#, Hidden),
    (br#""\'""#, Hidden),
    (br#""\0""#, Hidden),
    (br#""\N""#, Hidden),
    (br#""\U0041""#, Hidden),
    (br#""\u""#, Hidden),
    (br#""\u1""#, Hidden),
    (br#""\u12""#, Hidden),
    (br#""\u123""#, Hidden),
    (br#""\u123g""#, Hidden),
    (br#""\u 123""#, Hidden),
    (br#""\u+123""#, Hidden),
    (br#""\u-123""#, Hidden),
    (br#""\ud83d\u""#, Hidden),
    (br#""\ud83d\ude0""#, Hidden),
    (br#""\ud83d\x""#, Hidden),
    ("\"\\\u{e9}\"".as_bytes(), Hidden),
    (b"\"\\\n\"", Hidden),
    (b"\"\\\0\"", Hidden),
    (br#"\u0022a\u0022"#, Hidden),
    // Control characters within text.
    (b"\"\0\"", Hidden),
    (b"\"a\nb\"", Hidden),
    (b"\"a\tb\"", Hidden),
    (b"\"a\rb\"", Hidden),
    (b"\"\x1f\"", Hidden),
    (b"\"fifteen bytes..\x01\"", Hidden),
    // Text without an end.
    (br#"""#, Fault),
    (br#""a"#, Fault),
    (br#""\"#, Fault),
    (br#""\""#, Fault),
    (br#""\\\""#, Fault),
    (br#"""""#, Fault),
    (br#""a"b"#, Hidden),
    (br#"a""#, Fault),
    // Bytes that are not UTF-8.
    (b"\"\xff\"", Fault),
    (b"\"\x80\"", Fault),
    (b"\"\xc3\"", Fault),
    (b"\"\xc3\x28\"", Fault),
    (b"\"\xc0\xaf\"", Fault),
    (b"\"\xe0\x80\xaf\"", Fault),
    (b"\"\xe5\xa5\"", Fault),
    (b"\"\xed\xa0\x80\"", Fault),
    (b"\"\xed\xa0\xbd\xed\xb8\x80\"", Fault),
    (b"\"\xf0\x9f\x98\"", Fault),
    (b"\"\xf4\x90\x80\x80\"", Fault),
    (b"\"\xf8\x88\x80\x80\x80\"", Fault),
    (b"\xff", Fault),
    (b"\xe9", Fault),
    // An empty input, and inputs that are not values.
    (b"", Hidden),
    (b" ", Hidden),
    (b",", Hidden),
    (b":", Hidden),
    (b"\\", Hidden),
    (b"\0", Hidden),
    (b"/**/", Hidden),
    (b"1/**/", Hidden),
    (b"/**/1", Hidden),
    (b"1//", Hidden),
    (b"#", Hidden),
    // Only four characters are whitespace.
    (b" 1 ", Natural),
    (b"\t\n\r 1\t\n\r ", Natural),
    (b" \"a\" ", Text),
    (b"\x0b1", Hidden),
    (b"\x0c1", Hidden),
    (b"1\x0c", Hidden),
    (b"\x001", Hidden),
    (b"1\0", Hidden),
    ("\u{a0}1".as_bytes(), Hidden),
    ("1\u{2003}".as_bytes(), Hidden),
    ("\u{feff}1".as_bytes(), Hidden),
    ("\u{2060}1".as_bytes(), Hidden),
];

/// Lists and objects.
const NESTED: &[(&[u8], Is)] = &[
    (b"[]", List),
    (b"[ ]", List),
    (b" [\n] ", List),
    (b"[[],[[]]]", List),
    (b"[null,1,\"a\",{},[],true]", List),
    (b"[1 , 2\t,\r\n3]", List),
    (b"[null,null]", List),
    (b"[\"]\",\"[\",\"\\\"]\"]", List),
    (b"{}", Object),
    (b"{ }", Object),
    (b"{\n}", Object),
    (b"{\"a\":1}", Object),
    (b"{\"a\" : 1 , \"b\":{ }}", Object),
    (b"{\"\":0}", Object),
    (b"{\"a\":1,\"a\":2}", Object),
    (b"{\"a\":1,\"a\":1}", Object),
    (b"{\"\\u0061\":1,\"a\":null}", Object),
    (b"{\"a\\u0000\":[]}", Object),
    (b"{\"}\":\"{\",\"]\":\"[\"}", Object),
    (b"{\"\\\"\":\"\\\"\",\"\\\\\":\"\\\\\"}", Object),
    ("{\"\u{597d}\":\"\u{1f600}\"}".as_bytes(), Object),
    (br#"{"\ud800":1}"#, Object),
    // Commas alone, too many, too few.
    (b"[1,]", Hidden),
    (b"[1,,2]", Hidden),
    (b"[,1]", Hidden),
    (b"[,]", Hidden),
    (b"[,,]", Hidden),
    (b"[1 2]", Hidden),
    (b"[\"a\" \"b\"]", Hidden),
    (b"[\"a\"\"b\"]", Hidden),
    (b"[1:2]", Hidden),
    (b"[\"a\":1]", Hidden),
    (b"[1;2]", Hidden),
    (b"[1,\n]", Hidden),
    (b"[{},]", Hidden),
    (b"[[1],[2,]]", Hidden),
    (b"[*]", Hidden),
    (b"[a]", Hidden),
    (b"[-]", Hidden),
    (b"[nul]", Hidden),
    (b"[\x0c]", Hidden),
    (b"[\"a\n\"]", Hidden),
    (b"[\"\\x\"]", Hidden),
    (b"{\"a\":1,}", Hidden),
    (b"{\"a\":1,,\"b\":2}", Hidden),
    (b"{,}", Hidden),
    (b"{,\"a\":1}", Hidden),
    (b"{\"a\":1 \"b\":2}", Hidden),
    (b"{\"a\" 1}", Hidden),
    (b"{\"a\"::1}", Hidden),
    (b"{\"a\":}", Hidden),
    (b"{\"a\":,\"b\":1}", Hidden),
    (b"{\"a\"}", Hidden),
    (b"{\"a\",\"b\"}", Hidden),
    (b"{:1}", Hidden),
    (b"{\"a\":1:2}", Hidden),
    (b"{\"a\"=1}", Hidden),
    (b"{\"a\"=>1}", Hidden),
    (b"{\"a\":1;}", Hidden),
    (b"{a:1}", Hidden),
    (b"{'a':1}", Hidden),
    (b"{1:1}", Hidden),
    (b"{null:1}", Hidden),
    (b"{[]:1}", Hidden),
    (b"{{}:1}", Hidden),
    (b"{\"a\":1}/**/", Hidden),
    (b"{/**/\"a\":1}", Hidden),
    (b"{\"a\":\"b\"c}", Hidden),
    (b"{\"\\x\":1}", Hidden),
    (b"{\"a\x01\":1}", Hidden),
    // Brackets that do not match or are missing.
    (b"[}", Hidden),
    (b"{]", Hidden),
    (b"[1}", Hidden),
    (b"{\"a\":1]", Hidden),
    (b"[{]}", Hidden),
    (b"[", Fault),
    (b"[1", Fault),
    (b"[1,", Fault),
    (b"[\"a", Fault),
    (b"[\"a\\\"]", Fault),
    (b"[[]", Fault),
    (b"{", Fault),
    (b"{\"", Fault),
    (b"{\"a", Fault),
    (b"{\"a\"", Fault),
    (b"{\"a\":", Fault),
    (b"{\"a\":1", Fault),
    (b"{\"a\":1,", Fault),
    (b"{\"a\":{}", Fault),
    (b"]", Fault),
    (b"}", Fault),
    (b"[]]", Fault),
    (b"[1]]", Fault),
    (b"{}}", Fault),
    (b"{\"a\":1}}", Fault),
    // Text after a value.
    (b"[]x", Hidden),
    (b"[] 1", Hidden),
    (b"[][]", Hidden),
    (b"{}{}", Hidden),
    (b"{}\"a\"", Hidden),
    (b"{}1", Hidden),
];

/// Members of every kind, with the inputs that each accepts. `@` stands for the value.
pub(crate) const PLACES: &[(&str, &[Is])] = &[
    (r#"{"Response":{"SessionId":@}}"#, &[Text]),
    (r#"{"Response":{"Status":@,"TaskType":"W"}}"#, &[Text]),
    (r#"{"Response":{"FinishTime":@}}"#, &[Text]),
    (r#"{"Response":{"RequestId":@}}"#, &[Text]),
    (
        r#"{"Response":{"TaskNotifyConfig":{"NotifyKey":@}}}"#,
        &[Text],
    ),
    (r#"{"Response":{"TasksPriority":@}}"#, &[Natural, Negative]),
    (
        r#"{"Response":{"ExtractBlindWatermarkTask":{"ErrCode":@}}}"#,
        &[Natural, Negative],
    ),
    (
        r#"{"Response":{"ExtractBlindWatermarkTask":{"IsDetected":@}}}"#,
        &[Truth],
    ),
    (
        r#"{"Response":{"WorkflowTask":{"MetaData":{"Duration":@,"Size":1}}}}"#,
        FLOATS,
    ),
    // Within elements, because other code reads them.
    (
        r#"{"Response":{"WorkflowTask":{"MetaData":{"AudioStreamSet":[{"Codec":"a"},{"Bitrate":1,"Codec":@}]}}}}"#,
        &[Text],
    ),
    (
        r#"{"Response":{"WorkflowTask":{"MetaData":{"AudioStreamSet":[{"Bitrate":1},{"Bitrate":@,"Codec":"a"}]}}}}"#,
        &[Natural, Negative],
    ),
    (
        r#"{"Response":{"WorkflowTask":{"AiRecognitionResultSet":[{"Type":"t","FaceTask":{"Status":"s","Output":{"ResultSet":[{"SegmentSet":[{"StartTimeOffset":@}]}]}}}]}}}"#,
        FLOATS,
    ),
    (
        r#"{"Response":{"WorkflowTask":{"AiRecognitionResultSet":[{"Type":"t","FaceTask":{"Status":"s","Output":{"ResultSet":[{"SegmentSet":[{"AreaCoordSet":[1,@]}]}]}}}]}}}"#,
        &[Natural, Negative],
    ),
    (
        r#"{"Response":{"WorkflowTask":{"AiRecognitionResultSet":[{"Type":"t","FaceTask":{"Status":"s","Output":{"ResultSet":[{"SegmentSet":[{"AreaCoordSet":[1,2,3,4,@]}]}]}}}]}}}"#,
        &[Natural, Negative],
    ),
    (
        r#"{"Response":{"WorkflowTask":{"AiRecognitionResultSet":[{"Type":"t","FaceTask":{"Status":"s","Output":{"ResultSet":[{"SegmentSet":[{"AreaCoordSet":[@,2,3,4]}]}]}}}]}}}"#,
        &[Natural, Negative],
    ),
    (
        r#"{"Response":{"WorkflowTask":{"AiRecognitionResultSet":[{"Type":"t","FaceTask":{"Status":"s","Output":{"ResultSet":[{"SegmentSet":[{"AreaCoordSet":[1,2,3,@]}]}]}}}]}}}"#,
        &[Natural, Negative],
    ),
    (
        r#"{"Response":{"Error":{"Code":@,"Message":"m"},"RequestId":"r"}}"#,
        &[Text],
    ),
];

const FLOATS: &[Is] = &[Natural, Negative, Large, Float];

/// Members that hold lists or objects of the schema. The oracle decides what they accept.
pub(crate) const COMPOUND: &[&str] = &[
    r#"{"Response":@}"#,
    r#"{"Response":{"WorkflowTask":@}}"#,
    r#"{"Response":{"WorkflowTask":null,"EditMediaTask":@}}"#,
    r#"{"Response":{"TaskNotifyConfig":@}}"#,
    r#"{"Response":{"WorkflowTask":{"MetaData":@}}}"#,
    r#"{"Response":{"WorkflowTask":{"InputInfo":{"Type":"COS","CosInputInfo":@}}}}"#,
    r#"{"Response":{"WorkflowTask":{"MediaProcessResultSet":@}}}"#,
    r#"{"Response":{"WorkflowTask":{"MediaProcessResultSet":[{},@]}}}"#,
    r#"{"Response":{"WorkflowTask":{"MetaData":{"AudioStreamSet":@}}}}"#,
    r#"{"Response":{"WorkflowTask":{"MetaData":{"AudioStreamSet":[@,{}]}}}}"#,
    r#"{"Response":{"WorkflowTask":{"MetaData":{"VideoStreamSet":[{"Codec":"x"},@]}}}}"#,
    r#"{"Response":{"WorkflowTask":{"AiRecognitionResultSet":[{"FaceTask":{"Output":{"ResultSet":[{"SegmentSet":[{"AreaCoordSet":@}]}]}}}]}}}"#,
    r#"{"Response":{"ScheduleTask":{"ActivityResultSet":[{"ActivityResItem":{"RecognitionTask":{"Output":@}}}]}}}"#,
    r#"{"Response":{"Error":@}}"#,
];

/// Places of unknown members in a sound answer.
const UNKNOWN: [&str; 4] = [
    r#"{"Response":{"WorkflowTask":{},"New":@}}"#,
    r#"{"New":@,"Response":{"Status":"FINISH"}}"#,
    r#"{"Response":{"WorkflowTask":{"MetaData":{"AudioStreamSet":[{"New":@,"Codec":"a"}]}}}}"#,
    r#"{"Response":{"ScheduleTask":{"New":@,"TaskId":"t"}}}"#,
];

/// Places like [`UNKNOWN`], but within brackets.
const SKIPPED: [&str; 2] = [
    r#"{"Response":{"New":[[],@],"WorkflowTask":{}}}"#,
    r#"{"Response":{"Status":"FINISH","WorkflowTask":{"New":{"a":@,"b":"]"}}}}"#,
];

pub(crate) fn put(place: &str, value: &[u8]) -> Vec<u8> {
    let (before, after) = place.split_once('@').expect("a place for the value");
    [before.as_bytes(), value, after.as_bytes()].concat()
}

/// Puts a value in its place and adds 64 spaces after the answer. Near the end of the input the
/// reader takes another path, because it cannot read many bytes at a time there.
pub(crate) fn put_far_from_the_end(place: &str, value: &[u8]) -> Vec<u8> {
    let mut body = put(place, value);
    body.extend([b' '; 64]);
    body
}

fn shown(body: &[u8]) -> String {
    body.escape_ascii().to_string()
}

fn cases() -> impl Iterator<Item = (&'static [u8], Is)> {
    SCALARS.iter().chain(NESTED).copied()
}

#[test]
fn the_verdicts_of_the_table_are_those_of_serde_json() {
    for (value, is) in cases() {
        let sound = serde_json::from_slice::<&RawValue>(value).is_ok();
        assert_eq!(sound, !matches!(is, Fault | Hidden), "{}", shown(value));
    }
}

#[test]
fn only_an_object_is_an_answer() {
    for (value, _) in cases() {
        for body in [value.to_vec(), [b"\xef\xbb\xbf", value].concat()] {
            assert_eq!(
                demand_agreement(&body),
                Verdict::Refused,
                "{}",
                shown(&body)
            );
        }
    }
}

#[test]
fn a_member_takes_what_its_kind_takes() {
    for (place, takes) in PLACES {
        for (value, is) in cases() {
            for body in [put(place, value), put_far_from_the_end(place, value)] {
                let taken = !matches!(demand_agreement(&body), Verdict::Refused);
                assert_eq!(taken, takes.contains(&is) || is == Null, "{}", shown(&body));
            }
        }
    }
}

#[test]
fn lists_and_objects_take_what_the_oracle_says() {
    for place in COMPOUND {
        for (value, is) in cases() {
            for body in [put(place, value), put_far_from_the_end(place, value)] {
                let taken = !matches!(demand_agreement(&body), Verdict::Refused);
                let scalar = !matches!(is, Null | List | Object);
                assert!(!(taken && scalar), "{}", shown(&body));
            }
        }
    }
}

#[test]
fn what_is_unknown_is_checked_where_it_is_bare_or_reading_is_strict() {
    for (value, is) in cases() {
        for (places, seen) in [(&UNKNOWN[..], true), (&SKIPPED[..], false)] {
            for place in places {
                let body = put(place, value);
                let sound = !matches!(is, Fault | Hidden);
                let verdict = demand_agreement(&body);
                assert_eq!(verdict != Verdict::Refused, sound, "{}", shown(&body));
                let lenient = DescribeTaskDetailResponse::from_slice(&body).is_ok();
                let nested = matches!(value.first(), Some(b'[' | b'{'));
                let passed = sound
                    || (is == Hidden && (!seen || nested) && passes(value, seen))
                    || (seen && is_text_with_control(value));
                assert_eq!(lenient, passed, "{}", shown(&body));
            }
        }
    }
}

/// Returns true for a text whose only faults are raw control characters, which are forgiven.
fn is_text_with_control(value: &[u8]) -> bool {
    let blanked = value
        .iter()
        .map(|byte| if *byte < b' ' { b' ' } else { *byte });
    let blanked: Vec<u8> = blanked.collect();
    value.first() == Some(&b'"') && serde_json::from_slice::<String>(&blanked).is_ok()
}

/// Returns true if a value passes a check of only brackets and the ends of strings. Within brackets
/// every value passes. A bare value passes if it is one nested value.
fn passes(value: &[u8], bare: bool) -> bool {
    if !bare {
        return true;
    }
    // Text after the closing bracket of a bare value belongs to the object around it.
    let mut depth = 0_usize;
    let mut text = false;
    let mut bytes = value.iter().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if text => {
                bytes.next();
            }
            b'"' => text = !text,
            b'[' | b'{' if !text => depth += 1,
            b']' | b'}' if !text => {
                depth -= 1;
                if depth == 0 {
                    return value[at + 1..].trim_ascii().is_empty();
                }
            }
            _ => {}
        }
    }
    false
}

#[test]
fn a_byte_order_mark_stands_before_the_answer_or_nowhere() {
    let answer = br#"{"Response":{"Status":"FINISH"}}"#;
    let mark = b"\xef\xbb\xbf".as_slice();
    let is_read = |parts: &[&[u8]]| demand_agreement(&parts.concat()) != Verdict::Refused;
    assert!(is_read(&[mark, answer]));
    assert!(is_read(&[mark, b" \r\n", answer]));
    assert!(!is_read(&[mark, mark, answer]));
    assert!(!is_read(&[b" ", mark, answer]));
    assert!(!is_read(&[answer, mark]));
    assert!(!is_read(&[b"\xef\xbb", answer]));
    assert!(!is_read(&[b"\xfe\xff", answer]));
    assert!(!is_read(&[b"\xff\xfe", answer]));
    // The whole body in UTF-16, in either byte order.
    let utf16: Vec<u8> = answer.iter().flat_map(|byte| [*byte, 0]).collect();
    assert!(!is_read(&[&utf16]) && !is_read(&[b"\0", &utf16]));
}

#[test]
fn blanks_stand_between_any_two_tokens() {
    let tokens = [
        "{",
        "\"Response\"",
        ":",
        "{",
        "\"New\"",
        ":",
        "[",
        "1",
        ",",
        "{",
        "\"a\"",
        ":",
        "null",
        "}",
        "]",
        ",",
        "\"WorkflowTask\"",
        ":",
        "{",
        "\"MetaData\"",
        ":",
        "{",
        "\"AudioStreamSet\"",
        ":",
        "[",
        "{",
        "\"Codec\"",
        ":",
        "\"a\"",
        ",",
        "\"Bitrate\"",
        ":",
        "5",
        "}",
        ",",
        "{",
        "}",
        "]",
        "}",
        "}",
        "}",
        "}",
    ];
    for blank in [" ", "\n", "\r", "\t", " \r\n\t  "] {
        for at in 0..=tokens.len() {
            let body = [&tokens[..at], &[blank], &tokens[at..]].concat().concat();
            assert_ne!(
                demand_agreement(body.as_bytes()),
                Verdict::Refused,
                "{body}"
            );
        }
        let everywhere = tokens.join(blank);
        assert_ne!(
            demand_agreement(everywhere.as_bytes()),
            Verdict::Refused,
            "{everywhere}"
        );
    }
    for odd in ["\x0c", "\x0b", "\0", "\u{a0}", "\u{feff}"] {
        for at in 1..=tokens.len() {
            let body = [&tokens[..at], &[odd], &tokens[at..]].concat().concat();
            assert_eq!(
                demand_agreement(body.as_bytes()),
                Verdict::Refused,
                "{body:?}"
            );
        }
    }
}

#[test]
fn depth_is_no_danger_anywhere() {
    let nested = |many: usize, open: &str, close: &str| {
        format!("{}null{}", open.repeat(many), close.repeat(many))
    };
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":[", "]}]")] {
        let deep = nested(200_000, open, close);
        for place in [UNKNOWN[0], SKIPPED[1]] {
            assert_ne!(
                demand_agreement(&put(place, deep.as_bytes())),
                Verdict::Refused
            );
            let half = &deep.as_bytes()[..deep.len() / 2];
            assert_eq!(demand_agreement(&put(place, half)), Verdict::Refused);
        }
        let deep = nested(2_000, open, close);
        let kept = format!("{{\"Response\":{{\"NewTask\":{deep}}}}}");
        assert_eq!(demand_agreement(kept.as_bytes()), Verdict::Refused);
        let places = PLACES.iter().map(|(place, _)| place);
        for place in places.chain(COMPOUND).chain(&UNKNOWN).chain(&SKIPPED) {
            demand_agreement(&put(place, deep.as_bytes()));
        }
    }
}

#[test]
fn the_last_of_duplicates_wins() {
    for (members, status) in [
        (r#""Status":"a","Status":"b""#, Some("b")),
        (r#""Status":"a","Stat\u0075s":"b""#, Some("b")),
        (r#""St\u0061tus":"a","Status":null"#, None),
        (r#""Status":null,"Status":"b""#, Some("b")),
        (r#""Status":1,"Status":"b""#, None),
        (r#""Status":"b","Status":[]"#, None),
    ] {
        let body = format!("{{\"Response\":{{{members}}}}}");
        let verdict = demand_agreement(body.as_bytes());
        let found = match &verdict {
            Verdict::Answer(answer, _) => answer["Status"].as_str(),
            _ => None,
        };
        assert_eq!(found, status, "{body}");
    }
    // A duplicate replaces an earlier list, object or answer, and does not extend it.
    for body in [
        r#"{"Response":{"WorkflowTask":{"TaskId":"a","Message":"m"},"WorkflowTask":{"TaskId":"b"}}}"#,
        r#"{"Response":{"WorkflowTask":{"MetaData":{"Size":1,"Width":2},"MetaData":{"Size":3}}}}"#,
        r#"{"Response":{"WorkflowTask":{"MetaData":{"AudioStreamSet":[{"Codec":"a"}],"AudioStreamSet":[{"Bitrate":1}]}}}}"#,
        r#"{"Response":{"SessionId":"a","Status":"FINISH"},"Response":{"Status":"WAITING"}}"#,
        r#"{"Response":{"SessionId":"a","Status":"FINISH"},"Response":null}"#,
        r#"{"Response":null,"Response":{"Status":"WAITING"}}"#,
        r#"{"Response":{"Status":"FINISH"},"Response":{}}"#,
        r#"{"Response":{"Error":{"Code":"c"}},"Response":{"Status":"WAITING"}}"#,
        r#"{"Response":{"Status":"WAITING"},"Response":{"Error":{"Code":"c"}}}"#,
        r#"{"Response":{"Error":{"Code":"c"},"Error":null,"Status":"WAITING"}}"#,
        r#"{"Response":{"Error":{"Code":"c"},"Error":{"Message":"m"},"Status":"WAITING"}}"#,
        r#"{"Response":{"NewTask":{},"NewTask":null}}"#,
        r#"{"Response":{"NewTask":1,"NewTask":{"a":1e999}}}"#,
        // Found by fuzzing.
        r#"{"Response":{"NewTask":[-0,{"a":-0.0}]}}"#,
    ] {
        demand_agreement(body.as_bytes());
    }
}
