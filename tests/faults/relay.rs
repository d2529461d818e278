//! A relay in front of the emulator that counts open connections and delivers responses in small
//! pieces, so that reading one takes many polls. It can hold back what is left of them.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

/// Bytes of a piece. A millisecond passes between two.
const PIECE: usize = 48;

pub(crate) struct Relay {
    pub(crate) url: String,
    state: Arc<State>,
    accepting: JoinHandle<()>,
}

struct State {
    server: SocketAddr,
    /// Connections that the client keeps open.
    open: AtomicUsize,
    /// Connections of which a part of a response is held back.
    held: AtomicUsize,
    holds: watch::Sender<bool>,
}

/// Counts something as long as it lives.
struct Counted<'a>(&'a AtomicUsize);

impl<'a> Counted<'a> {
    fn new(counter: &'a AtomicUsize) -> Self {
        counter.fetch_add(1, Ordering::SeqCst);
        Self(counter)
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Relay {
    pub(crate) async fn start(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(State {
            server,
            open: AtomicUsize::new(0),
            held: AtomicUsize::new(0),
            holds: watch::Sender::new(false),
        });
        let shared = Arc::clone(&state);
        let accepting = tokio::spawn(async move {
            let mut relaying = JoinSet::new();
            while let Ok((client, _)) = listener.accept().await {
                let state = Arc::clone(&shared);
                // Errors come from the peers and end the connection.
                relaying.spawn(async move { drop(relay(client, &state).await) });
                while relaying.try_join_next().is_some() {}
            }
        });
        Self {
            url,
            state,
            accepting,
        }
    }

    /// Connections that the client keeps open.
    pub(crate) fn open(&self) -> usize {
        self.state.open.load(Ordering::SeqCst)
    }

    /// Connections of which a part of a response is held back, and which the client keeps open.
    pub(crate) fn held(&self) -> usize {
        self.state.held.load(Ordering::SeqCst)
    }

    /// Holds back the rest of all responses, or delivers it.
    pub(crate) fn hold(&self, on: bool) {
        self.state.holds.send_replace(on);
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn relay(client: TcpStream, state: &State) -> io::Result<()> {
    let _open = Counted::new(&state.open);
    client.set_nodelay(true)?;
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = TcpStream::connect(state.server).await?.into_split();
    tokio::select! {
        end = requests(from_client, to_server) => end,
        end = responses(from_server, to_client, state) => end,
    }
}

async fn requests(mut from: OwnedReadHalf, mut to: OwnedWriteHalf) -> io::Result<()> {
    tokio::io::copy(&mut from, &mut to).await.map(drop)
}

async fn responses(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    state: &State,
) -> io::Result<()> {
    let mut piece = [0; PIECE];
    let mut holds = state.holds.subscribe();
    loop {
        let length = from.read(&mut piece).await?;
        if length == 0 {
            return Ok(());
        }
        if *holds.borrow() {
            let _held = Counted::new(&state.held);
            // The relay keeps the sender.
            drop(holds.wait_for(|holds| !holds).await);
        }
        to.write_all(&piece[..length]).await?;
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}
