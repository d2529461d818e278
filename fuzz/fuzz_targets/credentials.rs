//! Files and responses that hold credentials, of any content: no panic, and nothing that is shown holds the secret.
//!
//! The first byte says which: a profile file, one of `tccli`, or a response of the metadata service.

#![no_main]

mod seeds;

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::FutureExt;
use http::{Request, Response};
use mps_credentials::{Context, Credentials, profile_names};
use mps_transport::{Clock, Sleep, Transport, TransportError};
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The marker that the seeds have in the place of keys and tokens.
const SECRET: &str = "canary0b77c1";
const PROFILE: &str = "[default]\nsecret_id = AKIDx\nsecret_key = canary0b77c1\ntoken = canary0b77c1\nrole_arn=qcs::cam::uin/1:roleName/m\n";
const TCCLI: &str = r#"{"secretId":"AKIDx","secretKey":"canary0b77c1","token":"canary0b77c1","type":"oauth","oauth":{"expiresAt":1700000900},"use-cvm-role":false,"role-arn":"a","role-session-name":"b"}"#;
const ROLE: &str = r#"{"TmpSecretId":"AKIDx","TmpSecretKey":"canary0b77c1","Token":"canary0b77c1","ExpiredTime":1700000900,"Expiration":"2023-11-14T22:13:20Z","Code":"Success"}"#;

static HOME: LazyLock<PathBuf> = LazyLock::new(|| {
    let memory = PathBuf::from("/dev/shm");
    let parent = if memory.is_dir() {
        memory
    } else {
        std::env::temp_dir()
    };
    let home = parent.join(format!("mps-fuzz-{}", std::process::id()));
    for folder in [".tencentcloud", ".tccli"] {
        fs::create_dir_all(home.join(folder)).expect("a home folder");
    }
    home
});

/// A network on which every response has this body.
#[derive(Debug)]
struct Always(Bytes);

#[async_trait]
impl Transport for Always {
    async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        // The first request asks for the name of the role.
        let name = request.uri().path().ends_with('/');
        Ok(Response::new(if name {
            Bytes::from_static(b"role")
        } else {
            self.0.clone()
        }))
    }
}

/// A clock that stands still.
#[derive(Debug)]
struct Still;

impl Clock for Still {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_700_000_000)
    }
    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }
    fn sleep(&self, _: Duration) -> Sleep {
        Box::pin(std::future::pending())
    }
}

libfuzzer_sys::fuzz_target!(
    init: {
        let bodies = [PROFILE, TCCLI, ROLE].iter().enumerate();
        let bodies = bodies.map(|(index, body)| [&[index as u8], body.as_bytes()].concat());
        let words = ["secret_id", "secret_key", "token", "[default]", "=", "\n", "\r\n", ";", "#", "TmpSecretKey", "ExpiredTime", "Token",
            "\"secretKey\":", "\"use-cvm-role\":true", "\u{feff}", "1e99", "-1", "null", SECRET];
        seeds::write(bodies, &words);
    },
    |input: &[u8]| {
        let Some((&which, content)) = input.split_first() else { return };
        let (file, credentials) = match which % 3 {
            0 => (".tencentcloud/credentials", Credentials::profile("default")),
            1 => (".tccli/default.credential", Credentials::tccli_profile("default")),
            _ => ("unused", Credentials::instance_role()),
        };
        fs::write(HOME.join(file), content).expect("a file");
        let transport = Always(Bytes::copy_from_slice(content));
        let context = Context::new(Arc::new(transport), Arc::new(Still))
            .with_environment::<&str, &str>([])
            .with_home(HOME.as_path())
            .with_system_file(HOME.join("none"));
        let credentials = credentials.bind(&context);
        // What is due without time passing is there at once.
        let loaded = credentials.current().now_or_never();
        let shown = format!("{loaded:?} {credentials:?} {context:?}");
        let _ = profile_names(&context);
        let told = match &loaded {
            Some(Err(error)) => format!("{error} {:?}", std::error::Error::source(error).map(ToString::to_string)),
            _ => String::new(),
        };
        let is_name = names_may_hold_it(which, content);
        assert!(is_name || !(shown + &told).contains(SECRET), "{loaded:?}");
    }
);

/// An id, the name of a section or that of a role is no secret, and may be shown. So may anything in the place of one.
fn names_may_hold_it(which: u8, content: &[u8]) -> bool {
    let text = String::from_utf8_lossy(content);
    let hidden: &[&str] = match which % 3 {
        0 => &["\nsecret_key = ", "\ntoken = "],
        1 => &["\"secretKey\":\"", "\"token\":\""],
        _ => &["\"TmpSecretKey\":\"", "\"Token\":\""],
    };
    let in_place = hidden
        .iter()
        .map(|name| text.matches(&format!("{name}{SECRET}")).count());
    text.matches(SECRET).count() != in_place.sum::<usize>()
}
