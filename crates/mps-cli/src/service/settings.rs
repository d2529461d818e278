//! Region and endpoint: from the command line, the environment, or the settings of `tccli`.

use crate::error::CliError;
use crate::input::variable;
use crate::options::Connection;
use crate::suggest::{closest, did_you_mean};
use crate::text::sanitize;
use mps_credentials::{Context, TccliSettings};
use mps_emulator::REGIONS;
use std::path::PathBuf;

/// Value of a setting, and its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Setting {
    pub(crate) value: String,
    pub(crate) origin: Origin,
}

/// Origin of a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    Option(&'static str),
    Variable(&'static str),
    Tccli(PathBuf),
}

impl Origin {
    /// Text for people, such as `--region`.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Option(name) | Self::Variable(name) => (*name).to_owned(),
            Self::Tccli(file) => format!("tccli, {}", file.display()),
        }
    }
}

/// Region and endpoint that are set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) region: Option<Setting>,
    pub(crate) endpoint: Option<Setting>,
}

impl Settings {
    /// Resolves the settings. An option comes before a variable, and a variable before `tccli`. The
    /// variables are ignored for a profile that is named and has the setting, as `tccli` does.
    ///
    /// # Errors
    /// Usage if the settings of `tccli` cannot be read, or a variable is not UTF-8.
    pub(crate) fn resolve(connection: &Connection) -> Result<Self, CliError> {
        let profile = connection.profile.as_deref();
        let tccli = TccliSettings::load(&Context::offline(), profile).map_err(|error| {
            CliError::usage("The settings of tccli cannot be used.")
                .caused_by(error)
                .with_advice("Correct the file or remove it.")
        })?;
        let find = |option: (&'static str, &Option<String>),
                    variable: &'static str,
                    tccli: Option<Setting>|
         -> Result<Option<Setting>, CliError> {
            let option = option.1.clone().map(|value| Setting {
                value,
                origin: Origin::Option(option.0),
            });
            let environment = variable::read(variable)?.map(|value| Setting {
                value,
                origin: Origin::Variable(variable),
            });
            // An empty variable is none.
            let is_set = |setting: &Setting| !setting.value.is_empty();
            let [environment, option] = [environment, option].map(|it| it.filter(is_set));
            let others = match profile {
                Some(_) => tccli.or(environment),
                None => environment.or(tccli),
            };
            Ok(option.or(others))
        };
        let from_tccli = |value: fn(&TccliSettings) -> &Option<String>| {
            let settings = tccli.as_ref()?;
            Some(Setting {
                value: value(settings).clone()?,
                origin: Origin::Tccli(settings.file.clone()),
            })
        };
        Ok(Self {
            region: find(
                ("--region", &connection.region),
                "TENCENTCLOUD_REGION",
                from_tccli(|settings| &settings.region),
            )?,
            endpoint: find(
                ("--endpoint", &connection.endpoint),
                "TENCENTCLOUD_ENDPOINT",
                from_tccli(|settings| &settings.endpoint),
            )?,
        })
    }

    /// Notes on standard error that this version does not know the region. It is sent even so,
    /// because the service has new regions from time to time.
    pub(crate) fn note_unknown_region(&self) {
        let Some(region) = &self.region else {
            return;
        };
        if REGIONS.contains(&&*region.value) {
            return;
        }
        let mut similar = closest(&region.value, REGIONS);
        similar.truncate(1);
        let advice = did_you_mean(&similar).map(|advice| format!(" {advice}"));
        stderr_line!(
            "note: This version does not know the region {} of {}.{}",
            sanitize(&region.value),
            region.origin.text(),
            advice.unwrap_or_default()
        );
    }
}
