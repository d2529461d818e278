//! Running what waits, and ending it at once when the user says so.

use crate::error::CliError;
use crate::exit::Exit;
use std::future::Future;
use std::io;
use tokio::runtime::Runtime;

/// Runs a command to its end, or until Ctrl-C or SIGTERM. It is dropped then: whatever it drew on the terminal is cleared.
pub(crate) fn run_interruptible(
    command: impl Future<Output = Result<Exit, CliError>>,
) -> Result<Exit, CliError> {
    let runtime = runtime()?;
    let ended = runtime.block_on(async {
        tokio::select! {
            biased;
            exit = termination_signal() => Ok(exit?),
            ended = command => ended,
        }
    });
    // A thread that waits for standard input would hold up the end.
    runtime.shutdown_background();
    ended
}

/// Lets what waits for a file, such as standard input, wait on a thread of its own, so that Ctrl-C ends it.
pub(crate) async fn run_blocking<T: Send + 'static>(
    read: impl FnOnce() -> T + Send + 'static,
) -> T {
    match tokio::task::spawn_blocking(read).await {
        Ok(read) => read,
        Err(broken) => std::panic::resume_unwind(broken.into_panic()),
    }
}

/// Runs a command that ends itself when it is asked to.
pub(crate) fn run_to_end(
    command: impl Future<Output = Result<Exit, CliError>>,
) -> Result<Exit, CliError> {
    runtime()?.block_on(command)
}

/// Waits for Ctrl-C or SIGTERM.
pub(crate) async fn termination_signal() -> Result<Exit, CliError> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate()).map_err(cannot_listen_for_signals)?;
        let mut interrupt = signal(SignalKind::interrupt()).map_err(cannot_listen_for_signals)?;
        Ok(tokio::select! {
            _ = interrupt.recv() => Exit::Interrupted,
            _ = terminate.recv() => Exit::Terminated,
        })
    }
    #[cfg(not(unix))]
    {
        tokio::signal::ctrl_c()
            .await
            .map_err(cannot_listen_for_signals)?;
        Ok(Exit::Interrupted)
    }
}

fn runtime() -> Result<Runtime, CliError> {
    let built = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    built.map_err(|error| {
        CliError::new(Exit::Unreadable, "no threads could be started").caused_by(error)
    })
}

fn cannot_listen_for_signals(error: io::Error) -> CliError {
    CliError::new(Exit::Unreadable, "signals cannot be received").caused_by(error)
}
