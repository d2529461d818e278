//! Test of the limiter of one process over a socket: requests are counted where they arrive.

use mps_rate_limit::{LocalRateLimiter, RateLimiter, SERVICE_LIMIT, pace};
use mps_transport::TokioClock;
use std::net::UdpSocket;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tokio::time::Instant;

/// Waiters that each send a request for their permit.
fn send(count: usize, limiter: &Arc<LocalRateLimiter>, socket: &Arc<UdpSocket>) {
    for _ in 0..count {
        let (limiter, socket) = (Arc::clone(limiter), Arc::clone(socket));
        tokio::spawn(async move {
            limiter.acquire().await;
            socket.send(b"request").unwrap();
        });
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_second_at_receiver_holds_more_than_limit() {
    let (socket, arrivals) = receiver();
    let late = late_timers();
    let limiter = LocalRateLimiter::per_second(SERVICE_LIMIT, Arc::new(TokioClock::new()));
    let limiter = Arc::new(limiter);
    limiter.acquire().await;
    socket.send(b"request").unwrap();
    // They hold up no other, and take no permit.
    let mut unpolled: Vec<_> = (0..50).map(|_| Box::pin(limiter.acquire())).collect();
    for waiting in &mut unpolled {
        assert!(futures_util::poll!(waiting).is_pending());
    }
    // Bursts while others wait, after a pause, and while the service throttles.
    send(250, &limiter, &socket);
    pause(1_500).await;
    send(150, &limiter, &socket);
    pause(3_700).await;
    send(120, &limiter, &socket);
    pause(700).await;
    limiter.throttled();
    pause(2_000).await;
    for waiting in unpolled.drain(..10) {
        waiting.await;
        socket.send(b"request").unwrap();
    }
    pause(100).await;

    let arrivals = arrivals.lock().unwrap_or_else(PoisonError::into_inner);
    let most = (0..arrivals.len())
        .map(|first| {
            let end = arrivals[first] + Duration::from_secs(1);
            arrivals[first..].partition_point(|time| *time < end)
        })
        .max();
    let most = most.unwrap_or(0);
    let late = late.load(Ordering::Relaxed);
    println!(
        "{} requests, at most {most} in a second; {late} late timers",
        arrivals.len()
    );
    assert!(arrivals.len() >= 500, "{}", arrivals.len());
    // A busy machine delays requests after they have got their permits, so it proves less.
    let tolerated = if late > 3 { 110 } else { 100 };
    assert!(most <= tolerated, "{most}, with {late} late timers");
}

/// Starts a receiver of datagrams, which notes when each arrived.
fn receiver() -> (Arc<UdpSocket>, Arc<Mutex<Vec<Instant>>>) {
    let receiver = UdpSocket::bind("127.0.0.1:0").unwrap();
    let sender = UdpSocket::bind("127.0.0.1:0").unwrap();
    sender.connect(receiver.local_addr().unwrap()).unwrap();
    let arrivals: Arc<Mutex<Vec<Instant>>> = Arc::default();
    let kept = Arc::clone(&arrivals);
    thread::spawn(move || {
        while receiver.recv(&mut [0; 16]).is_ok() {
            let mut arrivals = kept.lock().unwrap_or_else(PoisonError::into_inner);
            arrivals.push(Instant::now());
        }
    });
    (Arc::new(sender), arrivals)
}

/// Counts timers that are later than the pace has room for. Many mean that the machine is busy.
fn late_timers() -> Arc<AtomicU32> {
    let late = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&late);
    thread::spawn(move || {
        loop {
            let due = Instant::now() + Duration::from_millis(10);
            thread::sleep(Duration::from_millis(10));
            if due.elapsed() > pace::LATENESS {
                counted.fetch_add(1, Ordering::Relaxed);
            }
        }
    });
    late
}

async fn pause(milliseconds: u64) {
    tokio::time::sleep(Duration::from_millis(milliseconds)).await;
}
