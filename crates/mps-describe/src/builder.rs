//! Builder of a client: the settings with their defaults, and their checks.

use crate::client::{
    Client, ClockSkew, LargeAnswers, OperationLimiters, RequestTemplate, RetryPolicy, Shared,
};
use crate::endpoint::{Endpoint, Region};
use crate::error::Error;
use http::HeaderValue;
use mps_credentials::{Context, Credentials};
use mps_model::operation::{DescribeTaskDetail, Operation};
use mps_rate_limit::{LocalRateLimiters, RateLimiter, RateLimiters, RetryBudget};
use mps_transport::{Clock, Transport};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

/// Builder of a [`Client`]. Create it with [`Client::builder`].
///
/// ```
/// use mps_describe::{Client, Credential, Endpoint, Error, Language, RetryPolicy};
/// use std::time::Duration;
///
/// # fn run() -> Result<(), Error> {
/// let client = Client::builder()
///     .credentials(Credential::new("AKIDEXAMPLE", "the secret key"))
///     .endpoint(Endpoint::international())
///     .language(Language::English)
///     .retry(RetryPolicy::default().with_max_attempts(5))
///     .operation_timeout(Duration::from_secs(120))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the client"]
pub struct ClientBuilder {
    credentials: Option<Credentials>,
    endpoint: Endpoint,
    region: Option<String>,
    language: Option<Language>,
    request_client: Option<String>,
    transport: Option<Arc<dyn Transport>>,
    /// Creates the transport of a client that is given none.
    new_transport: fn() -> Result<Arc<dyn Transport>, Error>,
    clock: Option<Arc<dyn Clock>>,
    rate_limiter: Option<Arc<dyn RateLimiter>>,
    rate_limiters: Option<Arc<dyn RateLimiters>>,
    requests_per_second: u32,
    retry: RetryPolicy,
    attempt_timeout: Duration,
    operation_timeout: Duration,
    keep_bodies: bool,
    clock_correction: bool,
}

/// Language of the service's messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// `zh-CN`
    Chinese,
    /// `en-US`
    English,
}

impl Language {
    fn as_str(self) -> &'static str {
        match self {
            Self::Chinese => "zh-CN",
            Self::English => "en-US",
        }
    }
}

impl Client {
    /// Creates a builder with the default settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            credentials: None,
            endpoint: Endpoint::default(),
            region: None,
            language: None,
            request_client: None,
            transport: None,
            new_transport: default_transport,
            clock: None,
            rate_limiter: None,
            rate_limiters: None,
            requests_per_second: DescribeTaskDetail::RATE,
            retry: RetryPolicy::default(),
            attempt_timeout: Duration::from_secs(30),
            operation_timeout: Duration::from_secs(60),
            keep_bodies: false,
            clock_correction: true,
        }
    }
}

impl ClientBuilder {
    /// Sets the credentials. Required. A `Credential` is accepted as well.
    ///
    /// Sources of credentials use this client's transport and clock. Keys of roles come from the
    /// [security token service](Endpoint::security_token_service) that belongs to its endpoint.
    /// Neither holds for credentials that are bound to their own context.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// Sets the endpoint. Default: the Chinese edition, nearest region.
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// Sets the region that requests name, such as `ap-guangzhou`. Default: none, because the
    /// service needs none. The host does not change; for that see [`Endpoint::regional`].
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets the language of the service's messages. Default: the service's choice.
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Sets a mark that the service's logs show next to this client's name. It has 1 to 128
    /// letters, digits and `-_,;.`. Default: none.
    pub fn request_client(mut self, mark: impl Into<String>) -> Self {
        self.request_client = Some(mark.into());
        self
    }

    /// Sets the transport. Default: reqwest, if the feature `reqwest` is enabled.
    pub fn transport(self, transport: impl Transport) -> Self {
        self.shared_transport(Arc::new(transport))
    }

    /// Sets the lean transport over hyper, with its default options. For other options pass a
    /// [`HyperTransport`](mps_transport::HyperTransport) to [`transport`](Self::transport).
    ///
    /// ```no_run
    /// # fn run() -> Result<(), mps_describe::Error> {
    /// use mps_describe::{Client, Credentials};
    ///
    /// let client = Client::builder()
    ///     .credentials(Credentials::default_chain())
    ///     .hyper()
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "hyper")]
    pub fn hyper(mut self) -> Self {
        self.transport = None;
        self.new_transport = hyper_transport;
        self
    }

    /// Sets a transport that others use too, as [`transport`](Self::transport) does.
    pub fn shared_transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Sets the clock and its timers. Default: tokio's, if the feature `tokio` is enabled.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Sets the requests per second of `DescribeTaskDetail`, for all clones together. Default: 100,
    /// the service's limit for an account. A lower number leaves the rest to other programs. It has
    /// no effect if a [`rate_limiter`](Self::rate_limiter) is set.
    ///
    /// The service limits each operation apart. Other operations are limited to the service's rate
    /// by their own [limiters](Self::rate_limiters).
    pub fn requests_per_second(mut self, requests: u32) -> Self {
        self.requests_per_second = requests;
        self
    }

    /// Sets the rate limiter of `DescribeTaskDetail`. Default: one of
    /// [`requests_per_second`](Self::requests_per_second) from the
    /// [limiters of operations](Self::rate_limiters).
    pub fn rate_limiter(mut self, limiter: impl RateLimiter) -> Self {
        self.rate_limiter = Some(Arc::new(limiter));
        self
    }

    /// Sets the source of one rate limiter for each operation. Default: [`LocalRateLimiters`]. With
    /// a `RedisRateLimiter` of `mps-rate-limit-redis`, many machines share each limit.
    pub fn rate_limiters(mut self, limiters: impl RateLimiters) -> Self {
        self.rate_limiters = Some(Arc::new(limiters));
        self
    }

    /// Sets the retry policy. Default: [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the timeout of one attempt, including the body. Default: 30 s.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// Sets the timeout of one call, including all attempts and pauses. Default: 60 s.
    ///
    /// An answer that has arrived in time is still parsed, because it is what was asked for. That
    /// takes less than a second for the largest body that a backend accepts by default.
    pub fn operation_timeout(mut self, timeout: Duration) -> Self {
        self.operation_timeout = timeout;
        self
    }

    /// Keeps the body of each answer next to it. Default: `false`, because it takes memory.
    ///
    /// Programs need the body for what the types leave out, such as members that this version does
    /// not model, nulls and empty lists.
    ///
    /// ```no_run
    /// # async fn run() -> Result<(), mps_describe::Error> {
    /// let client = mps_describe::Client::builder().keep_bodies(true).build()?;
    /// let detail = client
    ///     .describe("2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt7")
    ///     .await?;
    /// std::fs::write("answer.json", detail.body().unwrap_or_default())
    ///     .expect("a file that can be written");
    /// # Ok(())
    /// # }
    /// ```
    pub fn keep_bodies(mut self, keep: bool) -> Self {
        self.keep_bodies = keep;
        self
    }

    /// Sets whether requests are signed by the server's clock after the service refused this
    /// machine's time. Default: `true`.
    pub fn clock_correction(mut self, on: bool) -> Self {
        self.clock_correction = on;
        self
    }

    /// Checks all settings and creates the client. Sends nothing.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a setting is missing or invalid.
    /// [`Error::field`] names it.
    pub fn build(self) -> Result<Client, Error> {
        let credentials = self.credentials.ok_or_else(|| {
            Error::config(
                "credentials",
                "None were given. Call `credentials` on the builder.",
            )
        })?;
        credentials
            .check()
            .map_err(|error| Error::config("credentials", error.problem()))?;
        let region = self.region.as_deref().map(Region::new).transpose()?;
        let request_template = RequestTemplate::new(
            &self.endpoint,
            region.as_ref(),
            self.language.map(Language::as_str),
            request_client(self.request_client.as_deref())?,
        )?;
        let clock = match self.clock {
            Some(clock) => clock,
            None => default_clock()?,
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => (self.new_transport)()?,
        };
        let rate_limiters = self
            .rate_limiters
            .unwrap_or_else(|| Arc::new(LocalRateLimiters::new(Arc::clone(&clock))));
        let rate_limiter = match (self.rate_limiter, NonZeroU32::new(self.requests_per_second)) {
            (Some(limiter), _) => limiter,
            (None, Some(requests)) => {
                rate_limiters.for_operation(DescribeTaskDetail::NAME, requests)
            }
            (None, None) => {
                return Err(Error::config(
                    "requests_per_second",
                    "The limit must not be 0. Use 1 or more.",
                ));
            }
        };
        let context = Context::new(Arc::clone(&transport), Arc::clone(&clock))
            .with_sts_endpoint(self.endpoint.security_token_service())
            .map_err(|error| Error::config("endpoint", error))?;
        let credentials = credentials.bind(&context);
        Ok(Client::new(Shared {
            credentials,
            endpoint: self.endpoint,
            request_template,
            transport,
            rate_limiters: OperationLimiters::new(rate_limiter, rate_limiters),
            clock,
            budget: RetryBudget::new(self.retry.budget),
            retry: self.retry,
            attempt_timeout: self.attempt_timeout,
            operation_timeout: self.operation_timeout,
            keep_bodies: self.keep_bodies,
            skew: ClockSkew::new(self.clock_correction),
            large_answers: LargeAnswers::default(),
            signer: std::sync::Mutex::default(),
        }))
    }
}

/// Returns the value of the `X-TC-RequestClient` header.
fn request_client(mark: Option<&str>) -> Result<HeaderValue, Error> {
    const NAME: &str = concat!("mps-describe_", env!("CARGO_PKG_VERSION"));
    let allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b',' | b';' | b'.');
    let text = match mark {
        None => NAME.to_owned(),
        Some(mark) if (1..=128).contains(&mark.len()) && mark.bytes().all(allowed) => {
            format!("{NAME}; {mark}")
        }
        Some(_) => {
            return Err(Error::config(
                "request_client",
                "The mark is invalid. Use 1 to 128 letters, digits and -_,;. characters.",
            ));
        }
    };
    HeaderValue::try_from(text).map_err(|error| Error::config("request_client", error))
}

#[cfg(feature = "tokio")]
fn default_clock() -> Result<Arc<dyn Clock>, Error> {
    Ok(Arc::new(mps_transport::TokioClock::new()))
}

#[cfg(not(feature = "tokio"))]
fn default_clock() -> Result<Arc<dyn Clock>, Error> {
    Err(Error::config(
        "clock",
        "None was given. Call `clock`, or enable the feature `tokio`.",
    ))
}

#[cfg(feature = "reqwest")]
fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    mps_transport::ReqwestTransport::new(&mps_transport::TransportOptions::default())
        .map(|transport| Arc::new(transport) as _)
        .map_err(|error| Error::config("transport", error))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport() -> Result<Arc<dyn Transport>, Error> {
    Err(Error::config(
        "transport",
        "None was given. Call `transport` or `hyper`, or enable the feature `reqwest`.",
    ))
}

#[cfg(feature = "hyper")]
fn hyper_transport() -> Result<Arc<dyn Transport>, Error> {
    mps_transport::HyperTransport::new(&mps_transport::TransportOptions::default())
        .map(|transport| Arc::new(transport) as _)
        .map_err(|error| Error::config("transport", error))
}

#[cfg(test)]
mod tests {
    use super::request_client;
    use crate::Client;
    use mps_credentials::{AssumeRole, Credentials};
    use mps_sign::Credential;

    #[test]
    fn request_client_outside_1_to_128_characters_is_refused() {
        assert!(request_client(Some(&"a".repeat(128))).is_ok());
        for mark in ["", &"a".repeat(129)] {
            let error = request_client(Some(mark)).unwrap_err();
            assert_eq!(error.field(), Some("request_client"));
        }
    }

    #[cfg(feature = "hyper")]
    #[test]
    fn last_choice_of_transport_wins() {
        use mps_transport::test_util::Never;
        let builder = Client::builder().transport(Never).hyper();
        let chosen = (builder.new_transport)().unwrap();
        assert!(builder.transport.is_none());
        assert!(format!("{chosen:?}").starts_with("HyperTransport"));
        assert!(builder.transport(Never).transport.is_some());
    }

    #[test]
    fn build_checks_base_credentials_of_role() {
        let base = Credential::new("AKIDEXAMPLE", "copied\n").into();
        let role = AssumeRole::new("qcs::cam::uin/1:roleName/media");
        let client = Client::builder().credentials(Credentials::assume_role(&base, role));
        let error = client.build().unwrap_err();
        assert_eq!(error.field(), Some("credentials"));
        assert!(error.to_string().contains("secret key"), "{error}");
    }
}
