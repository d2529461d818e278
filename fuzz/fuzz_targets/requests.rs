//! Requests of every operation, from any JSON: checked without a panic, and the same when written and read again. The answers of
//! every operation as well.

#![no_main]

mod seeds;

use mps_model::operation::{
    BatchProcessMedia, DescribeBatchTaskDetail, DescribeMediaMetaData, DescribeTaskDetail,
    DescribeTasks, EditMedia, ExtractBlindWatermark, ManageTask, OPERATIONS, Operation,
    ProcessLiveStream, ProcessMedia, Response,
};
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// How to try one operation, in the order of `OPERATIONS`.
const TRIED: [fn(&[u8]); 10] = [
    tried::<DescribeTaskDetail>,
    tried::<DescribeTasks>,
    tried::<DescribeBatchTaskDetail>,
    tried::<DescribeMediaMetaData>,
    tried::<ProcessMedia>,
    tried::<BatchProcessMedia>,
    tried::<ProcessLiveStream>,
    tried::<EditMedia>,
    tried::<ExtractBlindWatermark>,
    tried::<ManageTask>,
];

libfuzzer_sys::fuzz_target!(
    init: {
        assert_eq!(OPERATIONS.len(), TRIED.len(), "every operation is tried");
        let mut bodies = Vec::new();
        for (index, operation) in OPERATIONS.iter().enumerate() {
            let known = seeds::documented(&format!("{}-", operation.name)).into_iter().map(|(_, body)| body);
            bodies.extend(known.chain([b"{}".to_vec()]).map(|body| [&[index as u8], body.as_slice()].concat()));
        }
        let structs = mps_model::schema::structs().iter();
        let names: Vec<String> = structs.flat_map(|known| known.fields).map(|field| format!("\"{}\":", field.name)).collect();
        let mut words: Vec<&str> = names.iter().map(String::as_str).collect();
        words.sort();
        words.dedup();
        words.extend(["null", "[{", "}]", "-1", "1e99", "\"\"", "true"]);
        seeds::write(bodies, &words);
    },
    |input: &[u8]| {
        if let Some((&which, body)) = input.split_first() {
            TRIED[usize::from(which) % TRIED.len()](body);
        }
    }
);

fn tried<O: Operation + DeserializeOwned + Debug>(body: &[u8])
where
    O::Response: Debug,
{
    if let Ok(answer) = O::Response::from_slice(body) {
        let _ = format!(
            "{:?} {:?} {answer:?}",
            answer.request_id(),
            answer.task_id()
        );
    }
    let Ok(request) = serde_json::from_slice::<O>(body) else {
        return;
    };
    let valid = request.validate().is_ok();
    let _ = format!(
        "{request:?} {:?} {}",
        request.task_id(),
        request.repeat_is_harmless()
    );
    let written = serde_json::to_string(&request).expect("what was read can be written");
    let again: O = serde_json::from_str(&written).expect("what was written can be read");
    assert_eq!(again.validate().is_ok(), valid, "{written}");
    assert_eq!(serde_json::to_string(&again).expect("as above"), written);
}
