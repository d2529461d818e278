//! What the service posts, about tasks and live streams: any bytes are read without a panic, what was read means the same when it
//! is written and read again, and no wrong signature is believed.

#![no_main]

mod seeds;

use mps_model::{LiveStreamNotification, Notification};
use std::time::{Duration, UNIX_EPOCH};

const SIGNED: &str = r#"{"EventType":"WorkflowTask","Timestamp":1700000600,"Sign":"01fe6a1b5ef074b8f58d5a8e42473ce5","WorkflowTaskEvent":{"TaskId":"1-WorkflowTask-1","Status":"FINISH"}}"#;

libfuzzer_sys::fuzz_target!(
    init: {
        let mut bodies: Vec<Vec<u8>> = seeds::documented("Notification").into_iter().map(|(_, body)| body).collect();
        bodies.extend(seeds::documented("DescribeTaskDetail").into_iter().map(|(_, body)| body));
        let kinds = ["EditMediaTask", "ScheduleTask", "BatchTask", "Another"];
        bodies.extend(kinds.map(|kind| SIGNED.replace("WorkflowTask", kind).into_bytes()));
        bodies.push(SIGNED.into());
        let words = ["\"EventType\":\"", "\"NotificationType\":\"", "\"Response\":{", "\"Sign\":", "\"Timestamp\":", "null", "1e400",
            "\"WorkflowTaskEvent\":{", "\"EditMediaTaskEvent\":{", "\"ScheduleTaskEvent\":{", "\"AiReviewResultInfo\":{", "FINISH"];
        seeds::write(bodies, &words);
    },
    |body: &[u8]| {
        let now = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        if let Ok(notification) = Notification::from_slice(body) {
            let _ = format!("{notification:?}");
            let _ = notification.verify("my-notify-key", now);
            assert!(notification.verify("a key that nobody has", now).is_err());
            let _ = (notification.outcome(), notification.subtasks().len(), notification.outputs().len());
            let _ = (notification.segments().len(), notification.failures().len(), notification.sources().len());
            let written = serde_json::to_vec(&notification).expect("what was read can be written");
            let again = Notification::from_slice(&written).expect("what was written can be read");
            let rewritten = serde_json::to_vec(&again).expect("as above");
            assert_eq!(String::from_utf8_lossy(&written), String::from_utf8_lossy(&rewritten));
        }
        if let Ok(notification) = LiveStreamNotification::from_slice(body) {
            let _ = format!("{notification:?}");
            let _ = notification.verify("my-notify-key", now);
            assert!(notification.verify("a key that nobody has", now).is_err());
            let written = serde_json::to_vec(&notification).expect("what was read can be written");
            let again = LiveStreamNotification::from_slice(&written).expect("what was written can be read");
            let rewritten = serde_json::to_vec(&again).expect("as above");
            assert_eq!(String::from_utf8_lossy(&written), String::from_utf8_lossy(&rewritten));
        }
    }
);
