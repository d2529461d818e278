//! From the command line to a client: the endpoint, the keys and the transport to use.

use crate::arguments::{Connection, TransportName};
use crate::error::CliError;
use crate::exit::Exit;
use crate::suggest::{closest, did_you_mean};
use mps_credentials::{Context, Credentials};
use mps_describe::{Client, Endpoint, ErrorKind};
use mps_emulator::{Emulator, SECRET_ID, SECRET_KEY};
use mps_sign::Credential;
use mps_transport::{HyperTransport, ReqwestTransport, TokioClock, Transport, TransportOptions};
use std::sync::Arc;

/// A client, and the emulator that it asks where it asks one of its own.
#[derive(Debug)]
pub(crate) struct Connected {
    pub(crate) client: Client,
    emulator: Option<Emulator>,
}

impl Connection {
    /// Makes the client, and starts the emulator where it is wanted.
    pub(crate) async fn open(&self) -> Result<Connected, CliError> {
        let mut endpoint = self.endpoint()?;
        let region = self.region()?;
        let emulator = match self.emulator {
            true => Some(start_emulator().await?),
            false => None,
        };
        if let Some(emulator) = &emulator {
            endpoint = emulator.url().parse()?;
        }
        let mut builder = Client::builder()
            .endpoint(endpoint)
            .credentials(self.credentials())
            .keep_bodies(true)
            .shared_transport(self.transport()?);
        if let Some(region) = region {
            builder = builder.region(region);
        }
        let client = builder.build().map_err(CliError::from)?;
        Ok(Connected { client, emulator })
    }

    /// Where requests go without an emulator.
    pub(crate) fn endpoint(&self) -> Result<Endpoint, CliError> {
        // Clap cannot tell of options that may stand before or behind the command.
        if self.emulator && self.endpoint.is_some() {
            return Err(CliError::usage(
                "--emulator and --endpoint exclude each other",
            ));
        }
        match &self.endpoint {
            None => Ok(Endpoint::default()),
            Some(url) if self.trust_endpoint => Ok(Endpoint::custom(url)?),
            Some(url) => url.parse::<Endpoint>().map_err(|error| {
                let error = CliError::from(error);
                match Endpoint::custom(url) {
                    Ok(_) => error.with_advice(
                        "if this host may see your requests and session token, add --trust-endpoint",
                    ),
                    Err(_) => error,
                }
            }),
        }
    }

    /// The region to name to the service. An empty one, as of an empty variable, is none.
    pub(crate) fn region(&self) -> Result<Option<&str>, CliError> {
        let region = self.region.as_deref().filter(|region| !region.is_empty());
        // It is named as it would be in a host.
        let host = region.map(Endpoint::regional).transpose();
        host.map_err(|error| {
            CliError::from(error)
                .with_advice("correct --region, or the variable TENCENTCLOUD_REGION")
        })?;
        Ok(region)
    }

    /// The keys to sign with, wherever they are.
    pub(crate) fn credentials(&self) -> Credentials {
        match (&self.profile, self.emulator) {
            (_, true) => Credential::new(SECRET_ID, SECRET_KEY).into(),
            (Some(name), _) => {
                Credentials::chain([Credentials::profile(name), Credentials::tccli_profile(name)])
            }
            (None, _) => Credentials::default_chain(),
        }
    }

    /// What sources of keys may use: the transport asked for, the machine's clock, and the edition's own service for roles.
    pub(crate) fn context(&self, endpoint: &Endpoint) -> Result<Context, CliError> {
        let context = Context::new(self.transport()?, Arc::new(TokioClock::new()));
        context
            .with_sts_endpoint(endpoint.security_token_service())
            .map_err(|error| CliError::usage("the endpoint cannot be used").caused_by(error))
    }

    fn transport(&self) -> Result<Arc<dyn Transport>, CliError> {
        let options = TransportOptions::default();
        let made: Result<Arc<dyn Transport>, _> = match self.transport.unwrap_or_default() {
            TransportName::Reqwest => {
                ReqwestTransport::new(&options).map(|made| Arc::new(made) as _)
            }
            TransportName::Hyper => HyperTransport::new(&options).map(|made| Arc::new(made) as _),
        };
        made.map_err(|error| CliError::usage("the HTTP library cannot be set up").caused_by(error))
    }
}

/// The emulator of this process: tasks of every kind, alive from now on.
async fn start_emulator() -> Result<Emulator, CliError> {
    let started = Emulator::builder().demo_tasks().start().await;
    started.map_err(|error| {
        CliError::new(
            Exit::Network,
            "the emulator cannot listen on a port of 127.0.0.1",
        )
        .caused_by(error)
    })
}

impl Connected {
    /// The ids of the emulator's tasks, where it runs in this process.
    pub(crate) fn emulated_ids(&self) -> Vec<String> {
        self.emulator
            .as_ref()
            .map(Emulator::task_ids)
            .unwrap_or_default()
    }

    /// What to tell of an error of the client, with ids alike where the emulator knows some.
    pub(crate) fn error(&self, error: mps_describe::Error) -> CliError {
        let id = error.task_id().map(str::to_owned);
        let not_found = matches!(
            error.kind(),
            ErrorKind::NotFound | ErrorKind::InvalidRequest
        );
        let error = CliError::from(error);
        let known = self.emulated_ids();
        match id {
            Some(id) if not_found && !known.is_empty() => {
                let suggestions = closest(&id, known.iter().map(String::as_str));
                error.with_advice(
                    did_you_mean(&suggestions[..suggestions.len().min(1)]).unwrap_or_else(|| {
                        "the emulator's tasks are listed by `mps emulator`".to_owned()
                    }),
                )
            }
            _ => error,
        }
    }
}
