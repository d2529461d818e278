//! Source: a program that prints a credential. Runs it in a process group of its own, without the
//! credential variables of this process.

use crate::context::Context;
use crate::error::{CredentialsError, CredentialsErrorKind};
use crate::parse::credential_document::CredentialDocument;
use crate::parse::{file, json};
use crate::source::source_trait::{Loaded, Source};
use async_process::{Child, Command, Stdio};
use async_trait::async_trait;
use futures_util::AsyncReadExt;
#[cfg(unix)]
use futures_util::FutureExt;
use futures_util::future::{Either, select};
use std::borrow::Cow;
use std::env;
use std::ffi::{OsStr, OsString};
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
            // Dropping the future kills the process group.
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
        let mut group = ProcessGroup::spawn(self.command())?;
        let mut text = Zeroizing::new(Vec::with_capacity(file::MAX_BYTES as usize + 1));
        let Some(stdout) = group.leader.stdout.take() else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        let mut stdout = stdout.take(file::MAX_BYTES + 1);
        let reading = stdout.read_to_end(&mut text);
        let ended = match select(reading, pin!(group.leader.status())).await {
            Either::Left((end, _)) => {
                end?;
                None
            }
            Either::Right((status, reading)) => {
                read_rest(reading).await?;
                Some(status?)
            }
        };
        let status = match ended {
            Some(status) => Some(status),
            // Do not wait for a program that prints too much. The closed pipe may make it fail or
            // hang.
            None if text.len() as u64 > file::MAX_BYTES => None,
            None => Some(group.leader.status().await?),
        };
        group.has_ended = status.is_some();
        let success = status.is_none_or(|status| status.success());
        Ok(Output { success, text })
    }

    fn command(&self) -> Command {
        let mut command = std::process::Command::new(&self.program);
        command.args(&self.arguments);
        for (name, _) in env::vars_os().filter(|(name, _)| is_secret_variable(name)) {
            command.env_remove(name);
        }
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut command = Command::from(command);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .kill_on_drop(true);
        command
    }
}

/// Reads what the program left in the pipe when it ended. A process that it started may hold the
/// pipe open, so this does not wait for the end of the stream.
#[cfg(unix)]
async fn read_rest(reading: impl Future<Output = io::Result<usize>>) -> io::Result<()> {
    reading.now_or_never().transpose().map(|_| ())
}

/// Reads to the end of the stream. Pipes are read on a thread here, so only the end tells that
/// nothing is left.
#[cfg(not(unix))]
async fn read_rest(reading: impl Future<Output = io::Result<usize>>) -> io::Result<()> {
    reading.await.map(|_| ())
}

/// Returns `true` for `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY`, `TENCENTCLOUD_TOKEN`,
/// `TENCENTCLOUD_SESSION_TOKEN` and the like.
///
/// The id goes with the key, because clients refuse an id without a key.
fn is_secret_variable(name: &OsStr) -> bool {
    let name = name.to_string_lossy().to_ascii_uppercase();
    name.strip_prefix("TENCENTCLOUD_")
        .is_some_and(|rest| rest.contains("SECRET") || rest.contains("TOKEN"))
}

/// A program and the processes that it started. Kills them all when dropped, unless the program has
/// ended.
///
/// Processes that outlive the program stay, because a program may start an agent on purpose. Once
/// the program has been waited for, its process group may also belong to another one.
struct ProcessGroup {
    leader: Child,
    has_ended: bool,
}

impl ProcessGroup {
    fn spawn(mut command: Command) -> io::Result<Self> {
        Ok(Self {
            leader: command.spawn()?,
            has_ended: false,
        })
    }
}

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        #[cfg(unix)]
        if !self.has_ended {
            use rustix::process::{Pid, Signal, kill_process_group};
            let group = i32::try_from(self.leader.id()).ok().and_then(Pid::from_raw);
            if let Some(group) = group {
                // It fails only if nothing is left to kill.
                let _ = kill_process_group(group, Signal::KILL);
            }
        }
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
