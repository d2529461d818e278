use async_trait::async_trait;
use mps_describe::transport::{Clock, TokioClock};
use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, RedisError, Script};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Who knows which slots of the shared pace are still to be had.
#[async_trait]
pub(crate) trait Lender: fmt::Debug + Send + Sync + 'static {
    async fn lend(&self, ask: &Ask) -> Result<Loan, RedisError>;
}

/// What a holder asks of the lender.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ask {
    /// The time between two slots at full pace.
    pub(crate) interval: Duration,
    /// How many slots; with 0 it is only told what follows.
    pub(crate) slots: u32,
    /// How long the answer will take on its way.
    pub(crate) notice: Duration,
    /// The service has refused a request because there were too many.
    pub(crate) slow_down: bool,
    /// The lender could not be reached, and the holder lives on a share of its own.
    pub(crate) was_away: bool,
}

/// What the lender answers. Times are those of its own clock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Loan {
    pub(crate) now: Duration,
    /// When the first slot is; without slots, when to ask again.
    pub(crate) first: Duration,
    pub(crate) slots: u32,
    /// The time between two slots.
    pub(crate) interval: Duration,
    /// How many holders there are, this one included.
    pub(crate) holders: u32,
    /// Until when those who live on shares of their own go on so.
    pub(crate) shares_until: Option<Duration>,
    /// The round trip that told it, without any that were needed before.
    pub(crate) took: Duration,
}

/// No slot is leased whose turn comes later than this; those of one lease follow within half of it.
pub(crate) const LEAD: Duration = Duration::from_secs(1);
/// Once the lender can be reached again, all who could not have noticed within this time.
pub(crate) const HOLD: Duration = Duration::from_millis(2_500);
/// A holder counts for so long after it asked last.
pub(crate) const ACTIVE: Duration = Duration::from_secs(60);
/// As with the quota of one process: refusals within this time are one.
const ONE_CUT: Duration = Duration::from_secs(1);
/// Connecting takes no longer, nor does an answer, or the server counts as out of reach.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(1);
const SMALLEST_SHARE: f64 = 0.05;
/// The part of the full pace that is regained in a second.
const RECOVERY: f64 = 0.05;

/// A lender on Redis: the script `lease.lua`, which runs there.
pub(crate) struct RedisLender {
    client: Client,
    script: Script,
    /// What is kept of the pace, and of the holders; one slot of a cluster.
    keys: [String; 2],
    holder: String,
    connection: Mutex<Option<MultiplexedConnection>>,
    clock: TokioClock,
}

impl RedisLender {
    pub(crate) fn new(url: &str, name: &str) -> Result<Self, RedisError> {
        Ok(Self {
            client: Client::open(url)?,
            script: Script::new(include_str!("lease.lua")),
            keys: [format!("{{{name}}}:pace"), format!("{{{name}}}:holders")],
            holder: format!("{:032x}", fastrand::u128(..)),
            connection: Mutex::default(),
            clock: TokioClock::new(),
        })
    }

    async fn run(
        &self,
        ask: &Ask,
        connection: &mut MultiplexedConnection,
    ) -> Result<Loan, RedisError> {
        let flag = |set| if set { "1" } else { "0" };
        let sent = self.clock.elapsed();
        let (now, first, slots, interval, holders, shares_until): (u64, u64, u32, u64, u32, u64) =
            self.script
                .key(&self.keys[0])
                .key(&self.keys[1])
                .arg(&self.holder)
                .arg(micros(ask.interval))
                .arg(ask.slots)
                .arg(micros(ask.notice))
                .arg(flag(ask.slow_down))
                .arg(flag(ask.was_away))
                .arg(micros(LEAD))
                .arg(micros(HOLD))
                .arg(micros(ACTIVE))
                .arg(micros(ONE_CUT))
                .arg(SMALLEST_SHARE)
                .arg(RECOVERY)
                .invoke_async(connection)
                .await?;
        Ok(Loan {
            now: Duration::from_micros(now),
            first: Duration::from_micros(first),
            slots,
            interval: Duration::from_micros(interval),
            holders,
            shares_until: (shares_until > 0).then(|| Duration::from_micros(shares_until)),
            took: self.clock.elapsed().saturating_sub(sent),
        })
    }

    async fn run_anew(&self, ask: &Ask) -> Result<Loan, RedisError> {
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(TIMEOUT))
            .set_response_timeout(Some(TIMEOUT));
        let client = &self.client;
        let mut connection = client
            .get_multiplexed_async_connection_with_config(&config)
            .await?;
        self.script.load_async(&mut connection).await?;
        let loan = self.run(ask, &mut connection).await?;
        *self.kept() = Some(connection);
        Ok(loan)
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Option<MultiplexedConnection>> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Lender for RedisLender {
    async fn lend(&self, ask: &Ask) -> Result<Loan, RedisError> {
        // Taken out, so that a call given up in the middle leaves no connection behind that may be broken.
        let kept = self.kept().take();
        if let Some(mut connection) = kept
            && let Ok(loan) = self.run(ask, &mut connection).await
        {
            *self.kept() = Some(connection);
            return Ok(loan);
        }
        // The connection may have been closed while nobody used it.
        self.run_anew(ask).await
    }
}

impl fmt::Debug for RedisLender {
    /// Without what the address says of user and password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLender")
            .field(
                "address",
                &self.client.get_connection_info().addr().to_string(),
            )
            .field("keys", &self.keys)
            .finish_non_exhaustive()
    }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
