//! Test that no output contains a secret: traces at the most verbose level, errors, and `Debug`.

mod spellings;

use crate::documentation::collect_files;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use mps_describe::transport::{HyperTransport, ReqwestTransport, Transport, TransportOptions};
use mps_describe::{Client, Credential, Credentials};
use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, Fault};
use mps_sign::{SignableRequest, Signer};
use sha2::Sha256;
use spellings::spellings;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::util::SubscriberInitExt as _;

const ID: &str = "AKIDcanary0id0f3d1";
const KEY: &str = "canary0key0+/=0b77c";
const TOKEN: &str = "canary0token0+/=0e9a4";

/// All traces and logs of this test's thread. Everything that the test starts runs on that thread.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<u8>>>);

impl io::Write for Told {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Told {
    type Writer = Self;

    fn make_writer(&'w self) -> Self {
        self.clone()
    }
}

/// Returns the keys that a signature derives from the secret, in hexadecimal, in base64 and as
/// lists of bytes.
fn derived(secret: &str, date: &str, service: &str) -> Vec<String> {
    let mut key = format!("TC3{secret}").into_bytes();
    let mut forms = Vec::new();
    for step in [date, service, "tc3_request"] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
        mac.update(step.as_bytes());
        key = mac.finalize().into_bytes().to_vec();
        forms.push(key.iter().map(|byte| format!("{byte:02x}")).collect());
        forms.push(STANDARD.encode(&key));
        forms.push(key.iter().map(u8::to_string).collect::<Vec<_>>().join(", "));
    }
    forms
}

#[expect(
    clippy::disallowed_methods,
    reason = "the emulator's clock is the machine's"
)]
#[tokio::test]
async fn no_secret_is_told_by_anything() {
    let told = Told::default();
    let _listening = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_span_events(FmtSpan::NEW)
        .with_ansi(false)
        .with_writer(told.clone())
        .finish()
        // This also forwards records of the `log` crate to the subscriber.
        .set_default();
    let mut shown = String::new();

    let emulator = Emulator::builder()
        .key(ID, KEY)
        .fault("code=InternalError,nth=1".parse::<Fault>().unwrap())
        .fault("reset=20,nth=3".parse::<Fault>().unwrap())
        .fault("body=html,status=502,nth=5".parse::<Fault>().unwrap())
        .start()
        .await
        .unwrap();
    let options = TransportOptions::default();
    let backends: [Arc<dyn Transport>; 2] = [
        Arc::new(ReqwestTransport::new(&options).unwrap()),
        Arc::new(HyperTransport::new(&options).unwrap()),
    ];
    let keys = [
        Credential::new(ID, KEY),
        Credential::new(ID, KEY).with_token(TOKEN),
        Credential::new(ID, format!("{KEY}wrong")),
        Credential::new("AKIDunknown", KEY),
    ];
    for transport in backends {
        for key in &keys {
            let client = Client::builder()
                .credentials(Credentials::from(key.clone()))
                .endpoint(emulator.url().parse().unwrap())
                .shared_transport(transport.clone())
                .build()
                .unwrap();
            let _ = write!(shown, "{client:?} {key:?}");
            for id in [DOCUMENTED_TASK_ID, "1400000001-WorkflowTask-none"] {
                match client.describe(id).await {
                    Ok(detail) => shown.push_str(&detail.status.to_string()),
                    Err(error) => {
                        let _ = write!(
                            shown,
                            "{error} {error:?} {:?}",
                            std::error::Error::source(&error)
                        );
                    }
                }
            }
        }
    }
    let signer = Signer::new(keys[1].clone());
    let request = SignableRequest::post_json("mps", "mps.tencentcloudapi.com", b"{}");
    let signed = signer.sign(&request, SystemTime::now());
    let explained = signer.explain(&request, SystemTime::now());
    let _ = write!(
        shown,
        "{signer:?} {request:?} {signed:?} {explained:?} {explained}"
    );

    let mut shown = shown.into_bytes();
    shown.extend_from_slice(&told.0.lock().unwrap());
    assert!(
        contains(&shown, ID.as_bytes()),
        "the id is no secret, so something was heard"
    );
    assert!(contains(&shown, b"hyper"), "the backends were heard too");
    let derived = derived(KEY, &date(SystemTime::now()), "mps")
        .into_iter()
        .map(|form| ("derived", form.into()));
    let secrets = [KEY, TOKEN].into_iter().flat_map(spellings);
    for (name, secret) in secrets.chain(derived) {
        assert!(
            !contains(&shown, &secret),
            "the {name} form of a secret was told"
        );
    }
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

fn date(time: SystemTime) -> String {
    let time = chrono::DateTime::<chrono::Utc>::from(time);
    time.format("%Y-%m-%d").to_string()
}

/// The documentation's secret key, with which the emulator's examples sign.
const DOCUMENTED_KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
/// Beginnings of secrets: of those in tests, and of those that the emulator hands out.
const WORDS: [&str; 4] = ["canary", "emulated-key-", "emulated-token-", DOCUMENTED_KEY];
/// Days of which tests sign, beside today.
const DAYS: [&str; 3] = ["2019-02-25", "2023-11-14", "2024-02-29"];

/// Returns the texts of all sources that are secrets, and the documentation's.
fn secrets_of_tests() -> BTreeSet<String> {
    let mut secrets = BTreeSet::from([DOCUMENTED_KEY.to_owned()]);
    let mut sources = Vec::new();
    for folder in ["crates", "tests"] {
        collect_files(&crate::root().join(folder), "rs", &mut sources);
    }
    for file in sources {
        let text = std::fs::read_to_string(file).unwrap();
        let texts = text.split('"').filter(|text| text.contains("canary"));
        let secret = texts.filter(|text| !text.contains(['\\', '{', '}', ' ', '\n']));
        secrets.extend(secret.map(str::to_owned));
    }
    secrets
}

/// Returns what no output of a test may have: the spellings of [`WORDS`], and the keys derived from
/// all secrets on the days of the tests.
#[expect(
    clippy::disallowed_methods,
    reason = "tests sign at the machine's time"
)]
fn forbidden() -> BTreeSet<Vec<u8>> {
    let mut forbidden: BTreeSet<_> = WORDS.into_iter().flat_map(spellings).collect();
    let now = SystemTime::now();
    let yesterday = now - Duration::from_secs(24 * 60 * 60);
    let days = [now, yesterday].map(date);
    let days = days.iter().map(String::as_str).chain(DAYS);
    let days: Vec<&str> = days.collect();
    for secret in secrets_of_tests() {
        for day in &days {
            for service in ["mps", "sts", "cvm"] {
                let keys = derived(&secret, day, service);
                forbidden.extend(keys.into_iter().map(|key| ("derived", key.into_bytes())));
            }
        }
    }
    forbidden
        .into_iter()
        .map(|(_, spelling)| spelling)
        .collect()
}

/// Also writes what no test may print, a line each, to the file that `SPELLINGS` names.
/// `cargo xtask secrets` searches the output of all tests for it.
#[test]
fn secret_is_found_in_each_of_its_spellings() {
    for word in WORDS {
        let all = spellings(word);
        let names: BTreeSet<_> = all.iter().map(|(name, _)| name).collect();
        assert_eq!((all.len(), names.len()), (40, 40));
        for (name, spelling) in all {
            assert!(
                spelling.len() >= word.len() && !spelling.contains(&b'\n'),
                "{name}"
            );
        }
    }
    let forbidden = forbidden();
    // The keys of this file alone are derived in 135 forms.
    assert!(forbidden.len() > 1_000, "{}", forbidden.len());
    assert!(forbidden.contains(derived(KEY, DAYS[0], "sts")[0].as_bytes()));
    if let Some(file) = std::env::var_os("SPELLINGS") {
        let lines = forbidden.iter().flat_map(|line| [line, &b"\n"[..]]);
        std::fs::write(file, lines.collect::<Vec<_>>().concat()).unwrap();
    }
    // What a program prints is found.
    let word = WORDS[0];
    let text = format!(
        "{word} {:?} {:?} {:x?} {}",
        word.as_bytes(),
        word.chars().collect::<Vec<_>>(),
        word.as_bytes(),
        STANDARD.encode(format!("a:{word}\n")),
    );
    let found: BTreeSet<_> = spellings(word)
        .into_iter()
        .filter(|(_, spelling)| contains(text.as_bytes(), spelling))
        .map(|(name, _)| name)
        .collect();
    for name in [
        "plain",
        "decimal list",
        "characters",
        "base64, shifted by two",
    ] {
        assert!(found.contains(name), "{name} is not among {found:?}");
    }
}
