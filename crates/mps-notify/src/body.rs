//! Reads the body of a request within its limits, and parses it as either kind of notification.

use crate::Event;
use crate::reply::Refusal;
use bytes::Buf as _;
use http_body::Body;
use http_body_util::BodyExt as _;
use mps_model::{DecodeError, LiveStreamNotification, Notification};
use std::pin::pin;

/// Most bytes reserved on the word of a `Content-Length` header. A sender that announces more than
/// it sends costs no more than this.
const MAX_RESERVED: u64 = 64 << 10;

/// Length of a byte order mark, which the reader skips.
const BYTE_ORDER_MARK: usize = 3;

/// Collects a body of at most `limit` bytes.
pub(crate) async fn collect<B: Body>(body: B, limit: usize) -> Result<Vec<u8>, Refusal> {
    let announced = body.size_hint().lower();
    if announced > limit as u64 {
        return Err(Refusal::TooLarge);
    }
    let mut collected =
        Vec::with_capacity(usize::try_from(announced.min(MAX_RESERVED)).unwrap_or_default());
    let mut body = pin!(body);
    while let Some(frame) = body.as_mut().frame().await {
        let frame = frame.map_err(|_| Refusal::Incomplete)?;
        // Anything else is a trailer, which says nothing here.
        let Ok(mut data) = frame.into_data() else {
            continue;
        };
        if data.remaining() > limit - collected.len() {
            return Err(Refusal::TooLarge);
        }
        while data.has_remaining() {
            let chunk = data.chunk();
            collected.extend_from_slice(chunk);
            let read = chunk.len();
            data.advance(read);
        }
    }
    Ok(collected)
}

/// Parses a body as a notification of a task, or else of a live stream.
pub(crate) fn parse(body: &[u8]) -> Result<Event, DecodeError> {
    let task = match Notification::from_slice(body) {
        Ok(task) => return Ok(Event::Task(Box::new(task))),
        // A body that is not a task's is read to its end, and the error names no place in it.
        Err(error) if error.offset() > BYTE_ORDER_MARK => return Err(error),
        Err(error) => error,
    };
    match LiveStreamNotification::from_slice(body) {
        Ok(stream) => Ok(Event::LiveStream(Box::new(stream))),
        // Report the reader that got further.
        Err(stream) if stream.offset() > task.offset() => Err(stream),
        Err(_) => Err(task),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::Event;

    #[test]
    fn kind_member_decides_between_task_and_live_stream() {
        let task = parse(br#"{"EventType":"WorkflowTask"}"#).unwrap();
        assert!(matches!(task, Event::Task(_)));
        let stream = parse(br#"{"NotificationType":"ProcessEof"}"#).unwrap();
        assert!(matches!(stream, Event::LiveStream(_)));
        let marked = parse(b"\xef\xbb\xbf{\"NotificationType\":\"ProcessEof\"}").unwrap();
        assert!(matches!(marked, Event::LiveStream(_)));
        let wrapped = parse(br#"{"Response":{"NotificationType":"ProcessEof"}}"#).unwrap();
        assert!(matches!(wrapped, Event::LiveStream(_)));
    }

    #[test]
    fn damaged_body_is_reported_where_reading_stopped() {
        let error = parse(br#"{"NotificationType":"ProcessEof","TaskId":1}"#).unwrap_err();
        assert_eq!(error.offset(), 42);
        let error = parse(b"{}").unwrap_err();
        assert_eq!(error.offset(), 0);
    }
}
