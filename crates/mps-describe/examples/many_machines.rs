//! Shares one rate limit between machines, on Redis. Without a Redis each keeps to its share, as
//! here: 5 machines send at most 20 requests a second each.

use mps_describe::{Client, Credential};
use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, SECRET_ID, SECRET_KEY};
use mps_rate_limit_redis::RedisRateLimiter;
use std::num::NonZeroU32;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::var("REDIS_URL").unwrap_or_else(|_| "redis://127.0.0.1:1/".to_owned());
    let machines = NonZeroU32::new(5).ok_or("a number above 0")?;
    let limiters = RedisRateLimiter::connect(&url, "mps:account")?.with_expected_holders(machines);
    let emulator = Emulator::builder().demo_tasks().start().await?;
    let client = Client::builder()
        .credentials(Credential::new(SECRET_ID, SECRET_KEY))
        .endpoint(emulator.url().parse()?)
        .rate_limiters(limiters)
        .build()?;
    println!("{}", client.describe(DOCUMENTED_TASK_ID).await?.outcome());
    Ok(())
}
