//! A million levels of nesting on a stack of 256 KiB. Reading skips or refuses them, and needs no
//! stack for it.

use crate::grammar::put;
use mps_model::{DescribeTaskDetailResponse, ResponseError, TaskSummary, segments_in};
use std::thread;

const LEVELS: usize = 1_000_000;
const STACK: usize = 256 << 10;

/// Places of the value, and whether the answer is read.
const PLACES: [(&str, bool); 5] = [
    (UNKNOWN, true),
    (r#"{"New":@,"Response":{"WorkflowTask":{}}}"#, true),
    (r#"{"Response":{"NewTask":{"Status":"S","New":@}}}"#, false),
    (r#"{"Response":{"WorkflowTask":@}}"#, false),
    ("@", false),
];
const UNKNOWN: &str = r#"{"Response":{"WorkflowTask":{},"New":@}}"#;

fn nested(open: &str, close: &str) -> Vec<u8> {
    format!("{}1{}", open.repeat(LEVELS), close.repeat(LEVELS)).into_bytes()
}

fn is_read(body: &[u8]) -> bool {
    match DescribeTaskDetailResponse::from_slice(body) {
        Ok(_) => true,
        Err(ResponseError::Decode(error)) => {
            assert!(error.to_string().len() < 2_000, "{error}");
            false
        }
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn million_levels_need_no_stack() {
    let small = thread::Builder::new().stack_size(STACK);
    let reading = small.spawn(|| {
        let lists = nested("[", "]");
        for (place, expected) in PLACES {
            assert_eq!(is_read(&put(place, &lists)), expected, "{place}");
        }
        let body = put(UNKNOWN, &lists);
        assert!(!is_read(&body[..LEVELS]), "only open brackets");
        assert!(DescribeTaskDetailResponse::from_slice_strict(&body).is_ok());
        assert!(TaskSummary::from_slice(&body).is_ok());
        assert_eq!(segments_in(&body).count(), 0);
        assert!(is_read(&put(UNKNOWN, &nested("{\"a\":", "}"))));
    });
    reading.unwrap().join().unwrap();
}
