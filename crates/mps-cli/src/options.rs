//! Options that every command takes: the connection, the format and the log.

use crate::output::FormatName;
use clap::{ArgAction, Args, ValueEnum};
use std::time::Duration;

/// Options of every command.
#[derive(Args, Clone, Debug)]
pub(crate) struct Common {
    #[command(flatten)]
    pub(crate) connection: Connection,

    /// Format of the printed data
    #[arg(
        short,
        long,
        global = true,
        value_name = "FORMAT",
        help_heading = "Output",
        display_order = 100
    )]
    pub(crate) output: Option<FormatName>,

    /// Log each request on standard error; use twice for more
    #[arg(
        short,
        long,
        global = true,
        action = ArgAction::Count,
        help_heading = "Output",
        display_order = 101
    )]
    pub(crate) verbose: u8,
}

/// Options of the connection: endpoint, region, credentials and HTTP library.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Connection {
    /// Start the emulator inside this process and call it; needs no account
    #[arg(long, global = true, display_order = 90)]
    pub(crate) emulator: bool,

    /// Call this address instead of the service: a host, `https://HOST`, or `http://` on this
    /// machine [default: TENCENTCLOUD_ENDPOINT, or that of tccli]
    #[arg(long, global = true, value_name = "URL", display_order = 91)]
    pub(crate) endpoint: Option<String>,

    /// Allow any host as --endpoint; the host sees the requests with their session token
    #[arg(long, global = true, display_order = 92)]
    pub(crate) trust_endpoint: bool,

    /// Region to send to the service, such as ap-guangzhou [default: TENCENTCLOUD_REGION, or that
    /// of tccli]
    #[arg(long, global = true, display_order = 93)]
    pub(crate) region: Option<String>,

    /// Use this profile of the credentials file, or else of tccli
    #[arg(long, global = true, value_name = "NAME", display_order = 94)]
    pub(crate) profile: Option<String>,

    /// HTTP library; both support proxies and HTTP/2 [default: reqwest]
    #[arg(long, global = true, value_name = "NAME", display_order = 95)]
    pub(crate) transport: Option<TransportName>,

    /// Timeout of one attempt of a request, such as 5s [default: 30s]
    #[arg(
        long,
        global = true,
        value_name = "DURATION",
        value_parser = positive_duration,
        display_order = 96
    )]
    pub(crate) request_timeout: Option<Duration>,

    /// Language of the service's messages [default: that of the account]
    #[arg(
        id = "message_language",
        long = "language",
        global = true,
        value_name = "LANGUAGE",
        display_order = 97
    )]
    pub(crate) language: Option<LanguageName>,
}

/// Language of the service's messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LanguageName {
    /// English
    #[value(name = "en-US", alias = "en")]
    English,
    /// Chinese
    #[value(name = "zh-CN", alias = "zh")]
    Chinese,
}

/// Parses a duration such as 90s, 10m or 1h30m. Refuses zero.
pub(crate) fn positive_duration(text: &str) -> Result<Duration, String> {
    match humantime::parse_duration(text) {
        Ok(Duration::ZERO) => Err("must be longer than zero".to_owned()),
        Ok(duration) => Ok(duration),
        Err(error) => Err(error.to_string()),
    }
}

/// HTTP library that sends the requests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum TransportName {
    /// The library that most programs use
    #[default]
    Reqwest,
    /// A leaner library with the same features
    Hyper,
}
