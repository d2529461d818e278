//! Parsing of answers. Large ones are parsed on another thread, so that deadlines are kept
//! meanwhile.

use super::response::{ParseError, ParseResponse};
use bytes::Bytes;
use mps_transport::Clock;
use std::sync::Arc;
use tokio::sync::{Semaphore, oneshot};

/// Large answers of a client that are parsed at a time. It bounds memory and threads, because a
/// parse goes on after the deadline of its call.
const AT_A_TIME: usize = 2;

/// Permits to parse a large answer.
pub(crate) struct LargeAnswers(Arc<Semaphore>);

impl Default for LargeAnswers {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_A_TIME)))
    }
}

/// Parses a large body. If this future is dropped, the parse ends on its own.
pub(super) async fn parse(
    answers: &LargeAnswers,
    clock: &dyn Clock,
    body: &Bytes,
    parser: &mut dyn ParseResponse,
) -> Result<(), ParseError> {
    // The semaphore is never closed.
    let permit = Arc::clone(&answers.0).acquire_owned().await;
    let (sender, receiver) = oneshot::channel();
    let (job, owned) = (parser.job(), body.clone());
    clock.run_blocking(Box::new(move || {
        let parsed = job(&owned);
        // After the deadline it has no receiver. Then it is dropped here, which takes time too.
        let unwanted = sender.send(parsed);
        drop((unwanted, permit));
    }));
    match receiver.await {
        Ok(parsed) => parser.accept(parsed),
        // There is no other thread.
        Err(_) => parser.parse(body),
    }
}
