//! Logs on standard error, switched on by `--verbose`. Logs of other crates are left out.

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Starts logging: each request with its duration at 1, every event at 2.
pub(crate) fn start(verbose: u8) {
    let level = match verbose {
        0 => return,
        1 => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    };
    // Log only our crates, because logs of other crates may hold headers with signatures and
    // tokens.
    let own = Targets::new().with_target("mps", level);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false);
    tracing_subscriber::registry().with(own).with(lines).init();
}
