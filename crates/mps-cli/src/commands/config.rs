//! `mps config`: shows the endpoint, the region, the transport and the credentials in use. Sends
//! nothing to the media processing service.

use crate::error::CliError;
use crate::error::convert::advice_on_credentials;
use crate::exit::Exit;
use crate::options::{Common, Connection};
use crate::output::screen::Screen;
use crate::output::{Format, Output, Selection};
use crate::service::settings::{self, Settings};
use crate::text::sanitize;
use clap::{Args, Subcommand, ValueEnum};
use mps_credentials::{CredentialsErrorKind, SourceOutcome, SourceReport};
use mps_describe::Endpoint;
use serde::Serialize;
use std::fmt::Write as _;
use std::time::SystemTime;

/// Show the endpoint and the credentials in use
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  mps config show
  mps config show --query 'credentials[].outcome' -o text")]
pub(crate) struct Config {
    #[command(subcommand)]
    command: ConfigCommand,
}

#[derive(Debug, Subcommand)]
enum ConfigCommand {
    Show(Show),
}

/// Show the settings, and try every source of credentials
///
/// Shows which source is used, and why the others are not. Secrets are masked, and nothing is sent
/// to the media processing service. Credentials of a role are requested from the metadata address
/// of the machine or from the security token service. The exit code is 2 without usable
/// credentials, 3 if that service refused, and 5 if it did not answer.
#[derive(Args, Debug)]
struct Show {
    #[command(flatten)]
    selection: Selection,
}

impl Config {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let ConfigCommand::Show(show) = self.command;
        let mut output = Output::new(common.output, Format::Table, &show.selection)?;
        let connection = &common.connection;
        let settings = Settings::resolve(connection)?;
        let endpoint = connection.endpoint(&settings)?;
        let region = connection.region()?;
        settings.note_unknown_region();
        let context = connection.context(&endpoint)?;
        let reports = connection.credentials().bind(&context).explain().await;
        let view = ConfigView {
            endpoint: endpoint_setting(connection, &settings, &endpoint),
            region: settings
                .region
                .as_ref()
                .filter(|_| region.is_some())
                .map(setting_of),
            transport: transport_setting(connection),
            credentials: reports.iter().map(SourceView::from).collect(),
        };
        match output.format {
            Format::Table => output.text(&view.text(&reports, output.screen))?,
            Format::Json | Format::Ndjson => output.value(&view)?,
        }
        for report in reports {
            match report.outcome {
                SourceOutcome::Used(_) => return Ok(Exit::Success),
                SourceOutcome::Failed(error) => return Err(CliError::from(error)),
                _ => {}
            }
        }
        Err(CliError::usage("No credentials are set up.")
            .with_advice(advice_on_credentials(CredentialsErrorKind::NotSet)))
    }
}

/// Settings and sources of credentials, as JSON.
#[derive(Serialize)]
struct ConfigView {
    endpoint: Setting,
    region: Option<Setting>,
    transport: Setting,
    credentials: Vec<SourceView>,
}

/// Value of a setting, and its origin.
#[derive(Serialize)]
struct Setting {
    value: String,
    because: String,
}

/// Result of a source of credentials.
#[derive(Serialize)]
struct SourceView {
    source: String,
    /// `used`, `not set`, `failed` or `not asked`.
    outcome: &'static str,
    origin: Option<String>,
    secret_id: Option<String>,
    has_token: Option<bool>,
    /// Seconds since 1970.
    expires_at: Option<u64>,
    why: Option<String>,
}

impl From<&SourceReport> for SourceView {
    fn from(report: &SourceReport) -> Self {
        let mut source = Self {
            source: report.source.clone(),
            outcome: "not asked",
            origin: None,
            secret_id: None,
            has_token: None,
            expires_at: None,
            why: report.reason(),
        };
        match &report.outcome {
            SourceOutcome::Used(keys) => {
                source.outcome = "used";
                source.origin = Some(keys.origin.clone());
                source.secret_id = Some(keys.secret_id.clone());
                source.has_token = Some(keys.has_token);
                source.expires_at = keys.expires_at.and_then(seconds);
            }
            SourceOutcome::NotSet(_) => source.outcome = "not set",
            SourceOutcome::Failed(_) => source.outcome = "failed",
            _ => {}
        }
        source
    }
}

fn seconds(at: SystemTime) -> Option<u64> {
    let since = at.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some(since.as_secs())
}

impl ConfigView {
    fn text(&self, reports: &[SourceReport], screen: Screen) -> String {
        let mut text = String::new();
        let region = Setting {
            value: "none".to_owned(),
            because: "the service needs none".to_owned(),
        };
        for (name, setting) in [
            ("endpoint", &self.endpoint),
            ("region", self.region.as_ref().unwrap_or(&region)),
            ("transport", &self.transport),
        ] {
            let _ = writeln!(
                text,
                "{name:<10} {}  ({})",
                sanitize(&setting.value),
                sanitize(&setting.because)
            );
        }
        text.push_str("credentials\n");
        for report in reports {
            let report = report.to_string();
            let report = screen.wrapped(&sanitize(&report), 2, "    ");
            let _ = writeln!(text, "  {report}");
        }
        text
    }
}

fn endpoint_setting(connection: &Connection, settings: &Settings, endpoint: &Endpoint) -> Setting {
    if connection.emulator {
        return Setting {
            value: "a free port of 127.0.0.1".to_owned(),
            because: "--emulator".to_owned(),
        };
    }
    let origin = settings
        .endpoint
        .as_ref()
        .map(|endpoint| endpoint.origin.text());
    Setting {
        value: endpoint.to_string(),
        because: origin.unwrap_or_else(|| "default, Chinese edition".to_owned()),
    }
}

fn setting_of(setting: &settings::Setting) -> Setting {
    Setting {
        value: setting.value.clone(),
        because: setting.origin.text(),
    }
}

fn transport_setting(connection: &Connection) -> Setting {
    let name = connection.transport.unwrap_or_default();
    let value = name.to_possible_value();
    Setting {
        value: value
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default(),
        because: match connection.transport {
            None => "the default".to_owned(),
            Some(_) => "--transport".to_owned(),
        },
    }
}
