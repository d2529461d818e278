//! Client for the options of the command line: endpoint, credentials and transport.

use crate::error::CliError;
use crate::exit::Exit;
use crate::options::{Connection, LanguageName, TransportName};
use crate::service::outage::Monitor;
use crate::service::settings::{Origin, Settings};
use crate::suggest::{closest, did_you_mean};
use crate::text::shell_word;
use mps_credentials::{Context, Credentials};
use mps_describe::{Client, Endpoint, ErrorKind, Language};
use mps_emulator::{Emulator, SECRET_ID, SECRET_KEY};
use mps_sign::Credential;
use mps_transport::{HyperTransport, ReqwestTransport, TokioClock, Transport, TransportOptions};
use std::sync::Arc;
use std::time::Duration;

/// Client, and the emulator of this process if the client calls it.
#[derive(Debug)]
pub(crate) struct Connected {
    pub(crate) client: Client,
    /// Observes whether the service answers.
    pub(crate) monitor: Monitor,
    /// Options of the connection for commands in advice, such as ` --emulator`, or nothing.
    pub(crate) options: String,
    emulator: Option<Emulator>,
}

impl Connection {
    /// Builds the client, and starts the emulator if requested.
    pub(crate) async fn open(&self) -> Result<Connected, CliError> {
        let settings = Settings::resolve(self)?;
        let mut endpoint = self.endpoint(&settings)?;
        let region = checked_region(&settings)?;
        settings.note_unknown_region();
        let emulator = match self.emulator {
            true => Some(start_emulator().await?),
            false => None,
        };
        if let Some(emulator) = &emulator {
            endpoint = emulator.url().parse()?;
        }
        let monitor = Monitor::default();
        let mut builder = Client::builder()
            .endpoint(endpoint)
            .credentials(self.credentials())
            .keep_bodies(true)
            .shared_transport(monitor.observe(self.transport()?));
        if let Some(region) = region {
            builder = builder.region(region);
        }
        if let Some(timeout) = self.request_timeout {
            let operation = timeout.max(OPERATION_TIMEOUT);
            builder = builder
                .attempt_timeout(timeout)
                .operation_timeout(operation);
        }
        if let Some(language) = self.language {
            builder = builder.language(match language {
                LanguageName::English => Language::English,
                LanguageName::Chinese => Language::Chinese,
            });
        }
        let client = builder.build().map_err(CliError::from)?;
        Ok(Connected {
            client,
            monitor,
            options: self.command_line(),
            emulator,
        })
    }

    /// Endpoint of the requests. Not used with the emulator.
    pub(crate) fn endpoint(&self, settings: &Settings) -> Result<Endpoint, CliError> {
        // Clap finds no conflict of global options that stand before and after the command.
        if self.emulator && self.endpoint.is_some() {
            return Err(CliError::usage(
                "The options --emulator and --endpoint exclude each other.",
            )
            .with_advice("Leave out one of them."));
        }
        let Some(setting) = settings.endpoint.as_ref().filter(|_| !self.emulator) else {
            return Ok(Endpoint::default());
        };
        // tccli names hosts.
        let url = &match setting.value.contains("://") {
            true => setting.value.clone(),
            false => format!("https://{}", setting.value),
        };
        let endpoint = match self.trust_endpoint {
            true => Endpoint::custom(url),
            false => url.parse::<Endpoint>(),
        };
        endpoint.map_err(|error| {
            let error = CliError::from(error);
            let error = match setting.origin {
                Origin::Option(_) => error,
                _ => error.with_cause(format!("It comes from {}.", setting.origin.text())),
            };
            match Endpoint::custom(url) {
                Ok(_) if !self.trust_endpoint => error.with_advice(
                    "Add --trust-endpoint if this host may see your requests and session token.",
                ),
                _ => error,
            }
        })
    }

    /// Region to send to the service.
    pub(crate) fn region(&self) -> Result<Option<String>, CliError> {
        checked_region(&Settings::resolve(self)?)
    }

    /// Source of the credentials.
    pub(crate) fn credentials(&self) -> Credentials {
        match (&self.profile, self.emulator) {
            (_, true) => Credential::new(SECRET_ID, SECRET_KEY).into(),
            (Some(name), _) => {
                Credentials::chain([Credentials::profile(name), Credentials::tccli_profile(name)])
            }
            (None, _) => Credentials::default_chain(),
        }
    }

    /// Transport, clock and role service for the sources of credentials.
    ///
    /// The role service is that of the endpoint's edition, because each edition has its own
    /// accounts.
    pub(crate) fn context(&self, endpoint: &Endpoint) -> Result<Context, CliError> {
        let context = Context::new(self.transport()?, Arc::new(TokioClock::new()));
        context
            .with_sts_endpoint(endpoint.security_token_service())
            .map_err(|error| {
                CliError::usage("The endpoint cannot be used for credentials of a role.")
                    .caused_by(error)
            })
    }

    /// Options in use as text of a command line, each after a blank. Advice repeats them, so that
    /// its commands reach the same service.
    pub(crate) fn command_line(&self) -> String {
        let mut text = String::new();
        let mut add = |name: &str, value: Option<&str>| {
            text.push_str(&format!(" --{name}"));
            if let Some(value) = value {
                text.push(' ');
                text.push_str(&shell_word(value));
            }
        };
        if self.emulator {
            add("emulator", None);
        }
        if let Some(url) = &self.endpoint {
            add("endpoint", Some(url));
        }
        if self.trust_endpoint {
            add("trust-endpoint", None);
        }
        if let Some(region) = self.region.as_deref().filter(|region| !region.is_empty()) {
            add("region", Some(region));
        }
        if let Some(name) = &self.profile {
            add("profile", Some(name));
        }
        text
    }

    fn transport(&self) -> Result<Arc<dyn Transport>, CliError> {
        let mut options = TransportOptions::default();
        if let Some(timeout) = self.request_timeout {
            options = options
                .with_first_byte_timeout(timeout)
                .with_total_timeout(timeout);
        }
        let transport: Result<Arc<dyn Transport>, _> = match self.transport.unwrap_or_default() {
            TransportName::Reqwest => {
                ReqwestTransport::new(&options).map(|transport| Arc::new(transport) as _)
            }
            TransportName::Hyper => {
                HyperTransport::new(&options).map(|transport| Arc::new(transport) as _)
            }
        };
        transport
            .map_err(|error| CliError::usage("Cannot set up the HTTP library.").caused_by(error))
    }
}

/// Region of the settings, if it can be one.
fn checked_region(settings: &Settings) -> Result<Option<String>, CliError> {
    let region = settings.region.as_ref().map(|region| &*region.value);
    // Check it as part of a host name, because the same rule holds there.
    let host = region.map(Endpoint::regional).transpose();
    host.map_err(|error| {
        CliError::from(error).with_advice(
            "Correct --region, the variable TENCENTCLOUD_REGION, or the settings of tccli.",
        )
    })?;
    Ok(region.map(str::to_owned))
}

/// Timeout of a call with all its attempts, unless --request-timeout is longer.
const OPERATION_TIMEOUT: Duration = Duration::from_secs(60);

/// Starts the emulator in this process, with running tasks of every kind.
async fn start_emulator() -> Result<Emulator, CliError> {
    let started = Emulator::builder().demo_tasks().start().await;
    started.map_err(|error| {
        CliError::new(
            Exit::Network,
            "The emulator cannot listen on a port of 127.0.0.1.",
        )
        .caused_by(error)
    })
}

impl Connected {
    /// Ids of the tasks of the emulator in this process. Empty without the emulator.
    pub(crate) fn emulated_ids(&self) -> Vec<String> {
        self.emulator
            .as_ref()
            .map(Emulator::task_ids)
            .unwrap_or_default()
    }

    /// Converts an error of the client. Suggests a similar id if the emulator has one.
    pub(crate) fn error(&self, error: mps_describe::Error) -> CliError {
        let id = error.task_id().map(str::to_owned);
        let not_found = matches!(
            error.kind(),
            ErrorKind::NotFound | ErrorKind::InvalidRequest
        );
        let error = CliError::from(error).with_options_in_advice(&self.options);
        let known = self.emulated_ids();
        match id {
            Some(id) if not_found && !known.is_empty() => {
                let suggestions = closest(&id, known.iter().map(String::as_str));
                error.with_advice(
                    did_you_mean(&suggestions[..suggestions.len().min(1)]).unwrap_or_else(|| {
                        "Run `mps emulator` to see the ids of its tasks.".to_owned()
                    }),
                )
            }
            _ => error,
        }
    }
}
