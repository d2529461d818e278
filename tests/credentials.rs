//! Tests of credentials from the emulator's metadata address and security token service, used
//! against the emulator. No request leaves the machine.

use mps_describe::credentials::{
    AssumeRole, Context, CredentialsError, CredentialsErrorKind, SourceOutcome,
};
use mps_describe::transport::{
    Clock, HyperTransport, ReqwestTransport, Sleep, TokioClock, Transport, TransportOptions,
};
use mps_describe::{Client, Credential, Credentials, ErrorKind};
use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, Fault, SECRET_ID, SECRET_KEY, Time};
use std::error::Error;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const ROLE: &str = "qcs::cam::uin/100000000001:roleName/media";

fn backends() -> [Arc<dyn Transport>; 2] {
    let options = TransportOptions::default();
    [
        Arc::new(ReqwestTransport::new(&options).unwrap()),
        Arc::new(HyperTransport::new(&options).unwrap()),
    ]
}

/// Returns the context of a machine without any configuration, whose metadata and token services
/// are the emulator's.
fn context(
    emulator: &Emulator,
    transport: Arc<dyn Transport>,
    clock: &(impl Clock + Clone),
) -> Context {
    Context::new(transport, Arc::new(clock.clone()))
        .with_environment::<String, String>([])
        .with_home("/nowhere")
        .with_system_file("/nowhere/credentials")
        .with_metadata_endpoint(&emulator.metadata_url())
        .and_then(|context| context.with_sts_endpoint(&emulator.sts_url()))
        .unwrap()
}

fn client(emulator: &Emulator, credentials: Credentials, clock: impl Clock) -> Client {
    Client::builder()
        .credentials(credentials)
        .endpoint(emulator.url().parse().unwrap())
        .clock(clock)
        .build()
        .unwrap()
}

fn looked_up(emulator: &Emulator) -> u64 {
    let counters = emulator.counters();
    counters.by_action.get("metadata").copied().unwrap_or(0)
}

/// Clock that shares the emulator's time.
#[derive(Clone, Debug)]
struct Shared(Time);

impl Clock for Shared {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Box::pin(tokio::time::sleep(duration))
    }
}

#[tokio::test]
async fn a_client_works_with_the_keys_of_the_instances_role_and_asks_for_them_once() {
    let emulator = Emulator::builder()
        .separate_ports()
        .instance_role("media-worker")
        .rate_limit(None)
        .start()
        .await
        .unwrap();
    for (number, transport) in (1..).zip(backends()) {
        let clock = TokioClock::new();
        let context = context(&emulator, transport, &clock);
        let credentials = Credentials::default_chain().bind(&context);
        let client = client(&emulator, credentials, clock);

        let calls: Vec<_> = (0..50)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.describe(DOCUMENTED_TASK_ID).await })
            })
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(looked_up(&emulator), 2 * number);
    }
    assert_eq!(emulator.counters().signatures_refused, 0);
}

#[tokio::test]
async fn keys_that_the_service_has_withdrawn_are_fetched_anew() {
    let emulator = Emulator::builder()
        .instance_role("media-worker")
        .start()
        .await
        .unwrap();
    let [transport, _] = backends();
    let clock = TokioClock::new();
    let context = context(&emulator, transport, &clock);
    let client = client(
        &emulator,
        Credentials::instance_role().bind(&context),
        clock,
    );
    client.describe(DOCUMENTED_TASK_ID).await.unwrap();

    emulator.revoke_temporary_keys();
    client.describe(DOCUMENTED_TASK_ID).await.unwrap();
    assert_eq!(looked_up(&emulator), 4);
    assert_eq!(emulator.counters().signatures_refused, 1);
}

#[tokio::test]
async fn keys_are_renewed_in_time_and_an_expired_one_never_signs() {
    let time = Time::manual(UNIX_EPOCH + Duration::from_secs(1_700_000_000));
    let emulator = Emulator::builder()
        .time(time.clone())
        .instance_role("media-worker")
        .temporary_key_lifetime(Duration::from_secs(1_000))
        .start()
        .await
        .unwrap();
    let [transport, _] = backends();
    let clock = Shared(time.clone());
    let context = context(&emulator, transport, &clock);
    let credentials = Credentials::instance_role().bind(&context);
    let client = client(&emulator, credentials, clock);
    let describe = async || client.describe(DOCUMENTED_TASK_ID).await;

    describe().await.unwrap();
    time.advance(Duration::from_secs(700));
    describe().await.unwrap();
    assert_eq!(looked_up(&emulator), 2, "with 300 s left of 1000 s");
    time.advance(Duration::from_secs(150));
    describe().await.unwrap();
    assert_eq!(looked_up(&emulator), 4, "with 150 s left of 1000 s");

    // The metadata address fails. The credential is used until it expires, and no longer.
    emulator.add_fault(Fault::new().action("metadata").status(500));
    time.advance(Duration::from_secs(990));
    describe().await.unwrap();
    time.advance(Duration::from_secs(10));
    let error = describe().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(emulator.counters().signatures_refused, 0);

    emulator.clear_faults();
    time.advance(Duration::from_secs(60));
    describe().await.unwrap();
}

#[tokio::test]
async fn a_role_is_assumed_over_sockets() {
    let emulator = Emulator::builder()
        .separate_ports()
        .sts()
        .start()
        .await
        .unwrap();
    for transport in backends() {
        let clock = TokioClock::new();
        let context = context(&emulator, transport, &clock);
        let base = Credentials::from(Credential::new(SECRET_ID, SECRET_KEY));
        let role = AssumeRole::new(ROLE).with_duration(Duration::from_secs(600));
        let credentials = Credentials::assume_role(&base, role).bind(&context);
        let keys = credentials.current().await.unwrap();
        assert_ne!(keys.secret_id(), SECRET_ID);
        assert!(keys.token().is_some());

        let client = client(&emulator, credentials, clock);
        client.describe(DOCUMENTED_TASK_ID).await.unwrap();
    }
}

#[tokio::test]
async fn a_clock_that_is_off_is_corrected_for_the_keys_of_a_role_and_for_the_call() {
    let three_hours = Duration::from_secs(3 * 3_600);
    for ahead in [true, false] {
        let time = Time::system();
        let there = match ahead {
            true => time.now() + three_hours,
            false => time.now() - three_hours,
        };
        let emulator = Emulator::builder()
            .time(Time::manual(there))
            .sts()
            .start()
            .await
            .unwrap();
        let [transport, _] = backends();
        let clock = TokioClock::new();
        let context = context(&emulator, transport, &clock);
        let base = Credentials::from(Credential::new(SECRET_ID, SECRET_KEY));
        let role = AssumeRole::new(ROLE).with_duration(Duration::from_secs(3_600));
        let credentials = Credentials::assume_role(&base, role).bind(&context);
        let client = client(&emulator, credentials, clock);
        // Call twice. The credential also counts as valid by this machine's clock, so it is
        // requested only once.
        for _ in 0..2 {
            client.describe(DOCUMENTED_TASK_ID).await.unwrap();
        }
        let counters = emulator.counters();
        assert_eq!(counters.by_action["AssumeRole"], 2);
        assert_eq!(counters.signatures_refused, 2, "one there, one here");
    }
}

#[tokio::test]
async fn a_role_refused_is_told_with_the_services_code() {
    let emulator = Emulator::builder().sts().start().await.unwrap();
    let [transport, _] = backends();
    let context = context(&emulator, transport, &TokioClock::new());
    let base = Credentials::from(Credential::new(SECRET_ID, "wrong"));
    let error = Credentials::assume_role(&base, AssumeRole::new(ROLE))
        .bind(&context)
        .current()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Refused);
    assert!(
        error.problem().contains("AuthFailure.SignatureFailure"),
        "{error}"
    );
}

#[tokio::test]
async fn a_pod_trades_its_token_where_it_is_no_instance() {
    let emulator = Emulator::builder()
        .web_identity_token("header.canary.signature")
        .start()
        .await
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let token_file = folder.path().join("token");
    let nobody = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    for transport in backends() {
        std::fs::write(&token_file, "header.canary.signature\n").unwrap();
        let clock = TokioClock::new();
        let context = context(&emulator, transport, &clock)
            .with_metadata_endpoint(&nobody)
            .unwrap()
            .with_environment([
                ("TKE_REGION", "ap-singapore"),
                ("TKE_PROVIDER_ID", "OIDC"),
                ("TKE_WEB_IDENTITY_TOKEN_FILE", token_file.to_str().unwrap()),
                ("TKE_ROLE_ARN", ROLE),
            ]);
        let credentials = Credentials::default_chain().bind(&context);
        let reports = credentials.explain().await;
        assert!(matches!(reports[3].outcome, SourceOutcome::NotSet(_)));
        assert!(matches!(reports[4].outcome, SourceOutcome::Used(_)));
        client(&emulator, credentials.clone(), clock)
            .describe(DOCUMENTED_TASK_ID)
            .await
            .unwrap();

        std::fs::write(&token_file, "of.another.cluster").unwrap();
        credentials.invalidate(&credentials.current().await.unwrap());
        let error = credentials.current().await.unwrap_err();
        assert_eq!(error.kind(), CredentialsErrorKind::Refused);
        assert!(!format!("{error:?}").contains("another"), "{error:?}");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_is_no_reason_to_look_elsewhere() {
    let emulator = Emulator::builder()
        .instance_role("media-worker")
        .fault(Fault::new().action("metadata").reset())
        .start()
        .await
        .unwrap();
    for transport in backends() {
        let context = context(&emulator, transport, &TokioClock::new());
        let error: CredentialsError = Credentials::default_chain()
            .bind(&context)
            .current()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), CredentialsErrorKind::Unavailable, "{error}");
        assert_eq!(error.origin(), "instance role");
        assert!(error.source().is_some());
    }
}
