//! Runtime for commands that wait: a signal ends them at once.

use crate::error::CliError;
use crate::exit::Exit;
use std::future::Future;
use std::io;
use tokio::runtime::Runtime;

/// Runs a command until it ends, or until Ctrl-C or SIGTERM.
///
/// A signal drops the command, so that it clears its progress from the terminal.
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
    // Do not wait for a thread that reads standard input. Otherwise Ctrl-C would not end the
    // program.
    runtime.shutdown_background();
    ended
}

/// Runs a read that may block, such as one of standard input, on a thread for blocking work.
///
/// Otherwise Ctrl-C would not end the program during the read.
pub(crate) async fn run_blocking<T: Send + 'static>(
    read: impl FnOnce() -> T + Send + 'static,
) -> T {
    match tokio::task::spawn_blocking(read).await {
        Ok(read) => read,
        Err(broken) => std::panic::resume_unwind(broken.into_panic()),
    }
}

/// Runs a command that handles signals itself.
pub(crate) fn run_to_end(
    command: impl Future<Output = Result<Exit, CliError>>,
) -> Result<Exit, CliError> {
    let runtime = runtime()?;
    let ended = runtime.block_on(command);
    // Do not wait for a thread that reads standard input.
    runtime.shutdown_background();
    ended
}

/// Ends the program with the next signal, because the first one did not end it at once.
pub(crate) fn exit_at_next_signal() {
    tokio::spawn(async {
        if let Ok(exit) = termination_signal().await {
            std::process::exit(exit.code().into());
        }
    });
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
    built.map_err(|error| CliError::new(Exit::Unreadable, "Cannot start threads.").caused_by(error))
}

fn cannot_listen_for_signals(error: io::Error) -> CliError {
    CliError::new(Exit::Unreadable, "Cannot receive signals.").caused_by(error)
}
