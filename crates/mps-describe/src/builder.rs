use crate::attempt::RequestTemplate;
use crate::client::{Client, Shared};
use crate::endpoint::Region;
use crate::retry::Budget;
use crate::skew::ClockSkew;
use crate::{Endpoint, Error, LocalRateLimiter, RateLimiter, RetryPolicy};
use http::HeaderValue;
use mps_credentials::{Context, Credentials};
use mps_transport::{Clock, Transport};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

/// What a [`Client`] is made of: from [`Client::builder`].
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
#[must_use = "nothing is made before `build`"]
pub struct ClientBuilder {
    credentials: Option<Credentials>,
    endpoint: Endpoint,
    region: Option<String>,
    language: Option<Language>,
    request_client: Option<String>,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
    rate_limiter: Option<Arc<dyn RateLimiter>>,
    requests_per_second: u32,
    retry: RetryPolicy,
    attempt_timeout: Duration,
    operation_timeout: Duration,
    keep_bodies: bool,
    clock_correction: bool,
}

/// The language of the service's messages.
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

/// What the service lets an account ask in a second.
const SERVICE_LIMIT: u32 = 100;

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            credentials: None,
            endpoint: Endpoint::default(),
            region: None,
            language: None,
            request_client: None,
            transport: None,
            clock: None,
            rate_limiter: None,
            requests_per_second: SERVICE_LIMIT,
            retry: RetryPolicy::default(),
            attempt_timeout: Duration::from_secs(30),
            operation_timeout: Duration::from_secs(60),
            keep_bodies: false,
            clock_correction: true,
        }
    }

    /// Where the keys come from; the one thing without a default. A `Credential` will do as well. They ask through this
    /// client's transport, expire by its clock, and have the keys of roles from the
    /// [security token service](Endpoint::security_token_service) beside its endpoint, unless they are bound to others.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// Where requests go. Without it: the Chinese edition's nearest region.
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// The region named to the service, such as `ap-guangzhou`. The service does not ask for one; the host stays the same,
    /// see [`Endpoint::regional`].
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The language of the service's messages. Without it: the service's choice.
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// A mark that the service's logs show beside this client's name: at most 128 letters, digits, and `-_,;.`
    pub fn request_client(mut self, mark: impl Into<String>) -> Self {
        self.request_client = Some(mark.into());
        self
    }

    /// What carries the requests. Without it: reqwest, if the feature of this name is on.
    pub fn transport(self, transport: impl Transport) -> Self {
        self.shared_transport(Arc::new(transport))
    }

    /// As [`transport`](Self::transport), for one that others use too.
    pub fn shared_transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// What tells time and waits. Without it: tokio's, if the feature `tokio` is on.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// How many requests all clones together may send in a second. Default 100, the service's limit for an account; less leaves the rest to
    /// other programs. Of no effect beside another [`rate_limiter`](Self::rate_limiter).
    pub fn requests_per_second(mut self, requests: u32) -> Self {
        self.requests_per_second = requests;
        self
    }

    /// How often requests may be sent. Without it: a [`LocalRateLimiter`] of as many [as may be sent in a second](Self::requests_per_second).
    pub fn rate_limiter(mut self, limiter: impl RateLimiter) -> Self {
        self.rate_limiter = Some(Arc::new(limiter));
        self
    }

    /// When a call is tried again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How long one request may take, its whole answer included. Default 30 s.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// How long a call may take with all its attempts and pauses. Default 60 s.
    pub fn operation_timeout(mut self, timeout: Duration) -> Self {
        self.operation_timeout = timeout;
        self
    }

    /// Keeps the body of each answer beside it, for programs that need what the types leave out: members that this version does
    /// not model, nulls and empty lists. Default: `false`, because it takes the memory of the body.
    ///
    /// ```no_run
    /// # async fn run() -> Result<(), mps_describe::Error> {
    /// let client = mps_describe::Client::builder().keep_bodies(true).build()?;
    /// let detail = client.describe("2600000000-WorkflowTask-0123456789abcdef0123456789abcdeftt7").await?;
    /// std::fs::write("answer.json", detail.body().unwrap_or_default()).expect("a file that can be written");
    /// # Ok(())
    /// # }
    /// ```
    pub fn keep_bodies(mut self, keep: bool) -> Self {
        self.keep_bodies = keep;
        self
    }

    /// Whether requests are signed by the server's clock once the service has refused the time of this machine's. Default
    /// `true`.
    pub fn clock_correction(mut self, on: bool) -> Self {
        self.clock_correction = on;
        self
    }

    /// Checks everything and makes the client; nothing is sent.
    ///
    /// # ProgressErrors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), with the [field](Error::field) at fault.
    pub fn build(self) -> Result<Client, Error> {
        let credentials = self
            .credentials
            .ok_or_else(|| Error::config("credentials", "none were given"))?;
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
            None => default_transport()?,
        };
        let rate_limiter = match (self.rate_limiter, NonZeroU32::new(self.requests_per_second)) {
            (Some(limiter), _) => limiter,
            (None, Some(requests)) => {
                Arc::new(LocalRateLimiter::per_second(requests, Arc::clone(&clock)))
            }
            (None, None) => return Err(Error::config("requests_per_second", "none at all")),
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
            clock,
            rate_limiter,
            budget: Budget::new(self.retry.budget),
            retry: self.retry,
            attempt_timeout: self.attempt_timeout,
            operation_timeout: self.operation_timeout,
            keep_bodies: self.keep_bodies,
            skew: ClockSkew::new(self.clock_correction),
            signer: std::sync::Mutex::default(),
        }))
    }
}

/// The value of the `X-TC-RequestClient` header.
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
                "not 1 to 128 letters, digits, and -_,;.",
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
        "none was given, and the feature `tokio` is off",
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
        "none was given, and the feature `reqwest` is off",
    ))
}

#[cfg(test)]
mod tests {
    use super::request_client;
    use crate::Client;
    use mps_credentials::{AssumeRole, Credentials};
    use mps_sign::Credential;

    #[test]
    fn a_mark_is_at_most_128_letters() {
        assert!(request_client(Some(&"a".repeat(128))).is_ok());
        for mark in ["", &"a".repeat(129)] {
            let error = request_client(Some(mark)).unwrap_err();
            assert_eq!(error.field(), Some("request_client"));
        }
    }

    #[test]
    fn keys_behind_a_role_are_checked_too() {
        let base = Credential::new("AKIDEXAMPLE", "copied\n").into();
        let role = AssumeRole::new("qcs::cam::uin/1:roleName/media");
        let client = Client::builder().credentials(Credentials::assume_role(&base, role));
        let error = client.build().unwrap_err();
        assert_eq!(error.field(), Some("credentials"));
        assert!(error.to_string().contains("secret key"), "{error}");
    }
}
