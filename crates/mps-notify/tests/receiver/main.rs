//! Tests of the receiver over real sockets, with hyper as the server, and under paused time.

mod handing_on;
mod hostile;
mod paused;
mod secrecy;
mod server;
mod statuses;

use mps_test_tracing as _;
