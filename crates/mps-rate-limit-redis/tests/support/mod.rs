//! A `redis-server` that tests start on loopback, and a measure of how busy the machine is.

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;
use tokio::time::Instant;

/// A `redis-server` on loopback without persistence. It ends with the test.
pub(crate) struct Server {
    process: Child,
    pub(crate) port: u16,
}

impl Server {
    pub(crate) fn start(port: u16) -> Self {
        Self::start_with(port, |_| {})
    }

    /// Starts it after `change` has added arguments or variables.
    pub(crate) fn start_with(port: u16, change: impl FnOnce(&mut Command)) -> Self {
        let text = port.to_string();
        let mut command = Command::new("redis-server");
        // A replica writes what it receives to a file in its folder.
        command.current_dir(std::env::temp_dir());
        command
            .args(["--bind", "127.0.0.1", "--port", &text])
            .args(["--save", "", "--appendonly", "no"])
            .stdout(Stdio::null());
        change(&mut command);
        let process = command.spawn().expect("redis-server is installed");
        let server = Self { process, port };
        let mut checks = 0;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            checks += 1;
            assert!(checks < 500, "redis-server does not listen on port {port}");
            thread::sleep(Duration::from_millis(10));
        }
        server
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    pub(crate) fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// Timers that were late while a test ran.
pub(crate) struct Timers(Arc<AtomicU32>);

impl Timers {
    /// Starts to watch timers of 10 ms.
    pub(crate) fn watch() -> Self {
        let late = Arc::new(AtomicU32::new(0));
        let counted = Arc::downgrade(&late);
        thread::spawn(move || {
            while let Some(late) = counted.upgrade() {
                let due = Instant::now() + Duration::from_millis(10);
                thread::sleep(Duration::from_millis(10));
                if due.elapsed() > mps_rate_limit::pace::LATENESS {
                    late.fetch_add(1, Ordering::Relaxed);
                }
            }
        });
        Self(late)
    }

    /// Returns the least rate to expect: `rate` on an idle machine. A slot that is used too late is
    /// lost, so a busy machine only shows that it is at work.
    pub(crate) fn least(&self, rate: f64) -> f64 {
        let late = self.0.load(Ordering::Relaxed);
        if late > 3 { rate * 0.2 } else { rate }
    }
}
