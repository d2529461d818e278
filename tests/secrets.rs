//! Test that no output contains a secret: traces at the most verbose level, errors, and `Debug`.

mod spellings;

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
use std::time::SystemTime;
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

/// Returns the keys derived from the secret for a signature, in hexadecimal and as lists of bytes.
fn derived(date: &str) -> Vec<String> {
    let mut key = format!("TC3{KEY}").into_bytes();
    let mut forms = Vec::new();
    for step in [date, "mps", "tc3_request"] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
        mac.update(step.as_bytes());
        key = mac.finalize().into_bytes().to_vec();
        forms.push(key.iter().map(|byte| format!("{byte:02x}")).collect());
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
    let date = chrono::DateTime::<chrono::Utc>::from(SystemTime::now())
        .format("%Y-%m-%d")
        .to_string();
    let derived = derived(&date)
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

/// Also writes the spellings of these words to the file that `SPELLINGS` names, for CI to search
/// the output of all tests.
#[test]
fn secret_is_found_in_each_of_its_spellings() {
    let words = [
        "canary",
        "emulated-key-",
        "emulated-token-",
        "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
    ];
    let mut lines = Vec::new();
    for word in words {
        let all = spellings(word);
        let names: BTreeSet<_> = all.iter().map(|(name, _)| name).collect();
        assert_eq!((all.len(), names.len()), (40, 40));
        for (name, spelling) in all {
            assert!(
                spelling.len() >= word.len() && !spelling.contains(&b'\n'),
                "{name}"
            );
            lines.extend_from_slice(&spelling);
            lines.push(b'\n');
        }
    }
    if let Some(file) = std::env::var_os("SPELLINGS") {
        std::fs::write(file, lines).unwrap();
    }
    // What a program prints is found.
    let word = words[0];
    let text = format!(
        "{word} {:?} {:?} {:x?} {}",
        word.as_bytes(),
        word.chars().collect::<Vec<_>>(),
        word.as_bytes(),
        base64::Engine::encode(
            &base64::engine::general_purpose::STANDARD,
            format!("a:{word}\n")
        ),
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
