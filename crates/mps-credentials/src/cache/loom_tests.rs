//! Every order of threads that load a credential at once. Run with `cargo xtask loom`.

use super::{Cache, lock};
use crate::context::Context;
use crate::credential::CredentialWithExpiry;
use crate::error::CredentialsError;
use crate::source::source_trait::{Loaded, Source};
use async_trait::async_trait;
use loom::thread;
use mps_sign::Credential;
use std::borrow::Cow;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Poll, Waker};

/// A source that is not ready at its first poll, and counts its loads.
#[derive(Debug, Default)]
struct Counting(AtomicUsize);

#[async_trait]
impl Source for Counting {
    fn name(&self) -> Cow<'_, str> {
        "counting".into()
    }

    async fn load(&self, _: &Context) -> Result<Loaded, CredentialsError> {
        let number = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        let mut is_ready = false;
        poll_fn(|_| match std::mem::replace(&mut is_ready, true) {
            true => Poll::Ready(()),
            false => Poll::Pending,
        })
        .await;
        Ok(Loaded {
            credentials: CredentialWithExpiry {
                credential: Credential::new(format!("AKID{number}"), "canary-key"),
                expires_at: None,
            },
            origin: "counting".to_owned(),
        })
    }
}

fn cache() -> (Arc<Cache>, Arc<Counting>) {
    let source = Arc::new(Counting::default());
    let cache = Cache::new(source.clone(), Context::offline());
    (Arc::new(cache), source)
}

/// Polls until the credential is there. Other threads run in between.
fn current(cache: &Cache) -> Arc<Credential> {
    let mut loading = pin!(cache.current());
    loop {
        let polled = loading
            .as_mut()
            .poll(&mut std::task::Context::from_waker(Waker::noop()));
        match polled {
            Poll::Ready(loaded) => return loaded.unwrap(),
            Poll::Pending => thread::yield_now(),
        }
    }
}

fn model(threads: impl Fn() + Send + Sync + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(threads);
}

#[test]
fn callers_in_any_order_share_one_load() {
    model(|| {
        let (cache, source) = cache();
        let threads = [0; 2].map(|_| {
            let cache = Arc::clone(&cache);
            thread::spawn(move || current(&cache).secret_id().to_owned())
        });
        assert_eq!(current(&cache).secret_id(), "AKID1");
        for loaded in threads {
            assert_eq!(loaded.join().unwrap(), "AKID1");
        }
        assert_eq!(source.0.load(Ordering::SeqCst), 1);
    });
}

#[test]
fn caller_that_leaves_at_any_time_stops_nobody() {
    model(|| {
        let (cache, source) = cache();
        let leaving = Arc::clone(&cache);
        let leaver = thread::spawn(move || {
            let mut loading = Box::pin(leaving.current());
            let polled = loading
                .as_mut()
                .poll(&mut std::task::Context::from_waker(Waker::noop()));
            drop(polled);
        });
        let loaded = current(&cache);
        leaver.join().unwrap();
        let loads = source.0.load(Ordering::SeqCst);
        assert!((1..=2).contains(&loads), "{loads}");
        assert_eq!(loaded.secret_id(), format!("AKID{loads}"));
        assert_eq!(current(&cache), loaded);
        assert!(lock(&cache.state).renewal.is_none());
    });
}

#[test]
fn refused_credential_is_replaced_once_by_callers_in_any_order() {
    model(|| {
        let (cache, source) = cache();
        let refused = current(&cache);
        let threads = [0; 2].map(|_| {
            let (cache, refused) = (Arc::clone(&cache), Arc::clone(&refused));
            thread::spawn(move || {
                cache.invalidate(&refused);
                current(&cache).secret_id().to_owned()
            })
        });
        for loaded in threads {
            assert_eq!(loaded.join().unwrap(), "AKID2");
        }
        assert_eq!(source.0.load(Ordering::SeqCst), 2);
    });
}
