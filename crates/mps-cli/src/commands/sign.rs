//! `mps sign`: prints each stage of the signature of a request. Sends nothing.

mod credentials;
pub(super) mod options;
mod stages;
mod tc3;
mod token_mask;
mod v1;

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::source::read_bytes;
use crate::options::Common;
use crate::output::{Format, Output, Selection};
use crate::runtime::run_blocking;
use crate::service::settings::Settings;
use options::Sign;

impl Sign {
    pub(crate) async fn run(self, common: &Common) -> Result<Exit, CliError> {
        let mut output = Output::new(common.output, Format::Table, &Selection::default())?;
        let connection = &common.connection;
        self.check()?;
        let endpoint = connection.endpoint(&Settings::resolve(connection)?)?;
        let region = connection.region()?;
        let credentials = credentials::load(connection).await?;
        let body = match self.body.clone() {
            Some(file) => Some(run_blocking(move || read_bytes(&file)).await?),
            None => None,
        };
        let headers = self.headers()?;
        let host = self.host(endpoint)?;
        let stages = match self.v1 {
            None => tc3::explain(&self, body, &headers, &credentials, &host)?,
            Some(algorithm) => {
                v1::explain(&self, algorithm, &credentials, &host, region.as_deref())?
            }
        };
        match output.format {
            Format::Table => {
                let sections = stages
                    .iter()
                    .filter(|(_, value)| !value.is_null())
                    .map(|(name, value)| stages::stage_text(name, value));
                output.text(&sections.collect::<Vec<_>>().join("\n"))?;
            }
            Format::Json | Format::Ndjson => output.value(&stages)?,
        }
        Ok(Exit::Success)
    }
}
