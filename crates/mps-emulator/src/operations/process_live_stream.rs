//! ProcessLiveStream: starts a live-stream task, or a live orchestration if the request names one.

use super::operation::{Answer, Call};
use super::started::start;
use super::work;
use crate::api_error::ApiError;

/// Protocols of live streams, as documented.
const SCHEMES: [&str; 7] = ["rtmp", "rtmps", "http", "https", "trtc", "webrtc", "srt"];

pub(super) fn answer(call: &Call<'_>) -> Answer {
    let scheme = call.text("Url").split_once("://").map(|(scheme, _)| scheme);
    if !scheme.is_some_and(|scheme| SCHEMES.contains(&scheme)) {
        return Err(ApiError::invalid_value(
            "`Url` is not the address of a live stream, such as rtmp://live.example/a/b.",
        ));
    }
    start(call, work::live(call))
}
