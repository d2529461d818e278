//! Source: a program that prints a credential.

use crate::context::Context;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::parse::credential_document::CredentialDocument;
use crate::parse::{file, json};
use crate::source::source_trait::{Loaded, Source};
use async_process::{Command, Stdio};
use async_trait::async_trait;
use futures_util::AsyncReadExt;
use futures_util::future::{Either, select};
use std::borrow::Cow;
use std::ffi::OsString;
use std::fmt;
use std::io;
use std::pin::pin;
use std::time::Duration;
use zeroize::Zeroizing;

/// A program that prints a credential.
pub(crate) struct Process {
    pub(crate) program: OsString,
    pub(crate) arguments: Vec<OsString>,
}

const RUN_TIMEOUT: Duration = Duration::from_secs(30);

#[async_trait]
impl Source for Process {
    fn name(&self) -> Cow<'_, str> {
        format!("process {}", self.program.display()).into()
    }

    async fn load(&self, context: &Context) -> Result<Loaded, CredentialsError> {
        let origin = self.name().into_owned();
        let (_, clock) = context.io(&origin)?;
        let failed = |kind, problem: String| CredentialsError::new(kind, &origin, problem);
        let output = match select(pin!(self.run()), clock.sleep(RUN_TIMEOUT)).await {
            Either::Left((output, _)) => output.map_err(|error| {
                CredentialsError::with_source(
                    CredentialsErrorKind::Invalid,
                    &origin,
                    "the program cannot be run",
                    error,
                )
            })?,
            // Dropping the future kills the program.
            Either::Right(_) => {
                return Err(failed(
                    CredentialsErrorKind::Unavailable,
                    format!("the program took more than {} s", RUN_TIMEOUT.as_secs()),
                ));
            }
        };
        if !output.success {
            return Err(failed(
                CredentialsErrorKind::Unavailable,
                "the program failed: see its standard error".into(),
            ));
        }
        if output.text.len() as u64 > file::MAX_BYTES {
            return Err(failed(
                CredentialsErrorKind::Invalid,
                "the program printed more than 64 KiB".into(),
            ));
        }
        let document: CredentialDocument = json::read(&output.text).map_err(|problem| {
            failed(
                CredentialsErrorKind::Invalid,
                format!("its output cannot be read: {problem}"),
            )
        })?;
        Ok(Loaded {
            credentials: document.check(&origin)?,
            origin,
        })
    }
}

struct Output {
    success: bool,
    text: Zeroizing<Vec<u8>>,
}

impl Process {
    async fn run(&self) -> io::Result<Output> {
        let mut child = Command::new(&self.program)
            .args(&self.arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .kill_on_drop(true)
            .spawn()?;
        let mut text = Zeroizing::new(Vec::with_capacity(file::MAX_BYTES as usize + 1));
        if let Some(stdout) = child.stdout.take() {
            stdout
                .take(file::MAX_BYTES + 1)
                .read_to_end(&mut text)
                .await?;
        }
        // Do not wait for a program that prints too much. The closed pipe may make it fail or hang.
        let success = text.len() as u64 > file::MAX_BYTES || child.status().await?.success();
        Ok(Output { success, text })
    }
}

impl fmt::Debug for Process {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the arguments, which may contain secrets.
        f.debug_struct("Process")
            .field("program", &self.program)
            .finish_non_exhaustive()
    }
}
