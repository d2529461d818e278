//! Running what waits, and ending it at once when the user says so.

use crate::exit::Exit;
use crate::problem::{Problem, Stop};
use std::future::Future;
use std::io;
use tokio::runtime::Runtime;

/// Runs a command to its end, or until Ctrl-C or SIGTERM. It is dropped then: whatever it drew on the terminal is cleared.
pub(crate) fn interruptible(
    command: impl Future<Output = Result<Exit, Stop>>,
) -> Result<Exit, Stop> {
    let runtime = runtime()?;
    let ended = runtime.block_on(async {
        tokio::select! {
            biased;
            exit = asked_to_end() => Ok(exit?),
            ended = command => ended,
        }
    });
    // A thread that waits for standard input would hold up the end.
    runtime.shutdown_background();
    ended
}

/// Lets what waits for a file, such as standard input, wait on a thread of its own, so that Ctrl-C ends it.
pub(crate) async fn apart<T: Send + 'static>(read: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(read).await {
        Ok(read) => read,
        Err(broken) => std::panic::resume_unwind(broken.into_panic()),
    }
}

/// Runs a command that ends itself when it is asked to.
pub(crate) fn to_its_end(command: impl Future<Output = Result<Exit, Stop>>) -> Result<Exit, Stop> {
    runtime()?.block_on(command)
}

/// Waits for Ctrl-C or SIGTERM.
pub(crate) async fn asked_to_end() -> Result<Exit, Stop> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate()).map_err(no_signals)?;
        let mut interrupt = signal(SignalKind::interrupt()).map_err(no_signals)?;
        Ok(tokio::select! {
            _ = interrupt.recv() => Exit::Interrupted,
            _ = terminate.recv() => Exit::Terminated,
        })
    }
    #[cfg(not(unix))]
    {
        tokio::signal::ctrl_c().await.map_err(no_signals)?;
        Ok(Exit::Interrupted)
    }
}

fn runtime() -> Result<Runtime, Stop> {
    let built = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    built.map_err(|error| {
        Problem::new(Exit::Unreadable, "no threads could be started")
            .because(error)
            .into()
    })
}

fn no_signals(error: io::Error) -> Stop {
    Problem::new(Exit::Unreadable, "signals cannot be received")
        .because(error)
        .into()
}
