//! Times of answers and the `Date` of responses: any text is read without a panic, and what was read means the same when it is
//! written and read again.

#![no_main]

mod seeds;

use http::{HeaderMap, HeaderValue, header};
use mps_model::Time;
use mps_transport::ClockOffset;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const BEGINNINGS: [&str; 11] = [
    "2025-02-11T15:41:29+08:00",
    "2025-02-11T07:41:29Z",
    "2025-02-11 15:41:29",
    "2025-02-11 15:41:29.123456+0800",
    "2025-02-11T15:41:29.5",
    "0000-00-00T00:00:00Z",
    "+262142-12-31T23:59:60Z",
    "-262143-01-01T00:00:00-23:59",
    "Tue, 14 Nov 2023 23:13:20 GMT",
    "Tuesday, 14-Nov-23 23:13:20 GMT",
    "Tue Nov 14 23:13:20 2023",
];

libfuzzer_sys::fuzz_target!(
    init: {
        seeds::write(BEGINNINGS.map(|text| text.as_bytes().to_vec()), &["T", "Z", "+08:00", ":60", " GMT", "Nov"]);
    },
    |bytes: &[u8]| {
        if let Ok(text) = std::str::from_utf8(bytes) {
            time(text);
        }
        date(bytes);
    }
);

fn time(text: &str) {
    let time = Time::from(text);
    assert_eq!(&*time, text, "the text stays");
    let Ok(Some(read)) = time.parse() else {
        assert_eq!(time.utc(), None);
        assert_eq!(time.with_offset(), None);
        return;
    };
    // Chrono has fewer years than the time of a system.
    let Some(zoned) = time.with_offset() else {
        return;
    };
    assert_eq!(SystemTime::from(zoned), read, "{text}");
    // Years beyond 9999 and seconds of 60 are read, and RFC 3339 has a form for neither.
    let written = Time::from(zoned.to_rfc3339().as_str());
    if let Ok(Some(again)) = written.parse() {
        assert_eq!(again, read, "{text}");
    }
}

fn date(bytes: &[u8]) {
    let Ok(value) = HeaderValue::from_bytes(bytes) else {
        return;
    };
    let mut headers = HeaderMap::new();
    headers.insert(header::DATE, value);
    for at in [0, 1_700_000_000, 4_000_000_000] {
        let [sent, received] = [at, at + 3].map(|at| UNIX_EPOCH + Duration::from_secs(at));
        let Some(offset) = ClockOffset::measure(&headers, sent, received) else {
            continue;
        };
        assert!(offset.as_millis().abs() <= (24 * 3_600 + 1) * 1_000);
        let moved = offset.server_time(sent);
        let back = ClockOffset::from_millis(-offset.as_millis()).server_time(moved);
        assert!(back == sent || moved == UNIX_EPOCH, "{offset:?}");
    }
    headers.insert(header::AGE, HeaderValue::from_static("0"));
    assert_eq!(ClockOffset::measure(&headers, UNIX_EPOCH, UNIX_EPOCH), None);
}
