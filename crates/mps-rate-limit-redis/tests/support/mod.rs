//! A `redis-server` that tests start on loopback.

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

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
