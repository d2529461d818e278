//! Ids of the command line and of standard input as a stream, in bounded memory.

use super::ids::{IdReader, no_ids};
use crate::error::CliError;
use crate::input::decode;
use futures_util::stream::{self, Stream};
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher as _, RandomState};
use std::io::{self, BufRead, IsTerminal as _, Read as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::mpsc;

/// Ids that are read ahead.
const READ_AHEAD: usize = 1_024;

/// Ids that are remembered at least, to skip repeated ones. They take some 20 MB.
const GENERATION: usize = 1 << 19;

/// Reads ids on a thread for blocking work, because standard input may block.
///
/// `-` stands for standard input. Standard input is read as there is room for its ids, so that
/// another program can add them.
pub(crate) fn channel(arguments: Vec<String>) -> mpsc::Receiver<Result<String, CliError>> {
    let (sender, ids) = mpsc::channel(READ_AHEAD);
    // The thread is abandoned if the command ends first.
    tokio::task::spawn_blocking(move || {
        for argument in arguments {
            let sent = match argument == "-" {
                true => send_stdin(&sender),
                false => sender.blocking_send(Ok(argument)).is_ok(),
            };
            if !sent {
                return;
            }
        }
    });
    ids
}

/// Sends the ids of standard input. Returns `false` if they are not wanted any more.
fn send_stdin(sender: &mpsc::Sender<Result<String, CliError>>) -> bool {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        stderr_line!("note: Enter task ids, one a line, and end with Ctrl-D.");
    }
    let mut stdin = stdin.lock();
    // PowerShell writes UTF-16, which has to be decoded as a whole.
    match stdin.fill_buf() {
        Ok([0xff, 0xfe, ..] | [0xfe, 0xff, ..]) => {}
        // A terminal would be read again after its end.
        Ok([]) => return true,
        _ => return send(sender, IdReader::new(stdin)),
    }
    let mut bytes = Vec::new();
    let text = stdin
        .read_to_end(&mut bytes)
        .map_err(super::ids::stdin_error)
        .and_then(|_| Ok(decode::decode(&bytes)?.into_owned()));
    match text {
        Ok(text) => send(sender, IdReader::new(text.as_bytes())),
        Err(error) => sender.blocking_send(Err(error)).is_ok(),
    }
}

fn send(
    sender: &mpsc::Sender<Result<String, CliError>>,
    mut ids: impl Iterator<Item = Result<String, CliError>>,
) -> bool {
    ids.all(|id| {
        let is_last = id.is_err();
        sender.blocking_send(id).is_ok() && !is_last
    })
}

/// Ids that were drawn from a stream, and the order in which they were.
#[derive(Clone, Debug, Default)]
pub(crate) struct DrawnIds(Arc<Mutex<Drawn>>);

#[derive(Debug, Default)]
struct Drawn {
    count: usize,
    /// Position of each id whose result is awaited.
    positions: HashMap<String, usize>,
    error: Option<CliError>,
}

impl DrawnIds {
    /// Number of ids that were drawn.
    pub(crate) fn count(&self) -> usize {
        self.drawn().count
    }

    /// Position of an id in the order in which they were drawn. Forgets it.
    pub(crate) fn take_position(&self, id: &str) -> Option<usize> {
        self.drawn().positions.remove(id)
    }

    /// Checks that at least one id was drawn, and that the rest could be read.
    pub(crate) fn check(&self) -> Result<(), CliError> {
        let mut drawn = self.drawn();
        match drawn.error.take() {
            Some(error) => Err(error),
            None if drawn.count == 0 => Err(no_ids()),
            None => Ok(()),
        }
    }

    fn drawn(&self) -> MutexGuard<'_, Drawn> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Streams each id once. Ends early if an id cannot be read; [`DrawnIds::check`] has the error.
///
/// A repeated id is skipped if fewer than half a million other ids lie between.
pub(crate) fn each_once(
    arguments: Vec<String>,
) -> (
    DrawnIds,
    impl Stream<Item = String> + Send + Unpin + 'static,
) {
    let drawn = DrawnIds::default();
    let (own, mut recent) = (drawn.clone(), RecentIds::default());
    let mut ids = channel(arguments);
    let stream = stream::poll_fn(move |context| {
        loop {
            let id = std::task::ready!(ids.poll_recv(context));
            let mut drawn = own.drawn();
            match id {
                Some(Ok(id)) if recent.is_new(&id) => {
                    let position = drawn.count;
                    drawn.count += 1;
                    drawn.positions.insert(id.clone(), position);
                    return Some(id).into();
                }
                Some(Ok(_)) => {}
                Some(Err(error)) => {
                    drawn.error = Some(error);
                    ids.close();
                    return None.into();
                }
                None => return None.into(),
            }
        }
    });
    (drawn, stream)
}

/// Hashes of recent ids, in two generations.
#[derive(Default)]
struct RecentIds {
    hasher: RandomState,
    young: HashSet<u64>,
    old: HashSet<u64>,
}

impl RecentIds {
    fn is_new(&mut self, id: &str) -> bool {
        let hash = self.hasher.hash_one(id);
        if self.young.contains(&hash) || self.old.contains(&hash) {
            return false;
        }
        if self.young.len() == GENERATION {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(hash)
    }
}

#[cfg(test)]
mod tests {
    use super::each_once;
    use futures_util::StreamExt as _;

    #[tokio::test]
    async fn ids_come_once_and_keep_their_order() {
        let arguments = ["b-1", "a-2", "b-1", "c-3"].map(str::to_owned).to_vec();
        let (drawn, ids) = each_once(arguments);
        assert_eq!(ids.collect::<Vec<_>>().await, ["b-1", "a-2", "c-3"]);
        assert_eq!(drawn.count(), 3);
        assert_eq!(drawn.take_position("c-3"), Some(2));
        assert_eq!(drawn.take_position("c-3"), None, "it is forgotten");
        assert!(drawn.check().is_ok());
    }

    #[tokio::test]
    async fn no_ids_are_an_error() {
        let (drawn, ids) = each_once(Vec::new());
        assert_eq!(ids.collect::<Vec<_>>().await, [""; 0]);
        assert!(drawn.check().is_err());
    }
}
