//! Comparison of random requests, signed by `mps-sign` and by the [plain](super::plain)
//! implementation. Nothing is sent.

use super::{at, plain};
use base64::{Engine, engine::general_purpose::STANDARD};
use fastrand::Rng;
use mps_sign::{Credential, SignableRequest, Signer, canonical_query, v1};

/// The number of a request is its seed, so that a failure identifies it. Several threads reuse the
/// signers for several days, services and kinds of request. The test thereby exercises the signers'
/// caches.
#[test]
fn a_hundred_thousand_random_requests_agree_with_the_plain_implementation() {
    let signers: Vec<_> = (0..16).map(RandomSigner::new).collect();
    std::thread::scope(|threads| {
        for part in 0..THREADS {
            let signers = &signers;
            threads.spawn(move || {
                for seed in (part..100_000).step_by(THREADS as usize) {
                    let rng = &mut Rng::with_seed(seed);
                    rng.choice(signers)
                        .expect("there are some")
                        .check(seed, rng);
                }
            });
        }
    });
}

const THREADS: u64 = 4;

struct RandomSigner {
    secret_id: String,
    secret_key: String,
    signer: Signer,
}

impl RandomSigner {
    fn new(seed: u64) -> Self {
        let (secret_id, secret_key) = random_keys(&mut Rng::with_seed(seed));
        let signer = Signer::new(Credential::new(&secret_id, &secret_key));
        Self {
            secret_id,
            secret_key,
            signer,
        }
    }

    fn check(&self, seed: u64, rng: &mut Rng) {
        let (request, parameters) = random_request(rng);
        let expected = plain::tc3(&self.secret_id, &self.secret_key, &request);

        let query = canonical_query(parameters);
        assert_eq!(query, request.query, "request {seed}");
        let mut ours = match request.method {
            "POST" => SignableRequest::post_json(&request.service, "", &request.body),
            _ => SignableRequest::get(&request.service, "", &query),
        };
        for (name, value) in &request.headers {
            ours = ours.with_header(name, value);
        }
        if request.unsigned_payload {
            ours = ours.with_unsigned_payload();
        }

        let explanation = self.signer.explain(&ours, at(request.timestamp));
        let stages = plain::Stages {
            canonical_request: explanation.canonical_request().to_owned(),
            string_to_sign: explanation.string_to_sign().to_owned(),
            authorization: explanation.authorization().to_owned(),
        };
        assert_eq!(stages, expected, "request {seed}: {request:?}");
        let signed = self.signer.sign(&ours, at(request.timestamp));
        assert_eq!(
            signed.authorization(),
            expected.authorization,
            "request {seed}: {request:?}"
        );
        assert_eq!(
            signed.timestamp(),
            request.timestamp.to_string(),
            "request {seed}"
        );
    }
}

#[test]
fn ten_thousand_random_v1_requests_agree_with_the_plain_implementation() {
    for seed in 0..10_000 {
        let rng = &mut Rng::with_seed(seed);
        let (secret_id, secret_key) = random_keys(rng);
        let token = if rng.bool() {
            random_text(rng, 40)
        } else {
            String::new()
        };
        let (host, nonce, timestamp) = (random_host(rng), rng.u64(..), random_timestamp(rng));
        let (method, algorithm) = (["GET", "POST"][rng.usize(..2)], rng.u8(..3));
        let mut parameters = random_parameters(rng);

        let mut request = match method {
            "POST" => v1::Request::post_form(&host),
            _ => v1::Request::get(&host),
        };
        for (name, value) in parameters.clone() {
            request = request.with_parameter(name, value);
        }
        let mut add =
            |name: &str, value: &str| parameters.push((name.to_owned(), value.to_owned()));
        add("SecretId", &secret_id);
        add("Nonce", &nonce.to_string());
        add("Timestamp", &timestamp.to_string());
        if !token.is_empty() {
            add("Token", &token);
        }
        match algorithm {
            0 => {}
            1 => {
                request = request.with_algorithm(v1::Algorithm::HmacSha1);
                add("SignatureMethod", "HmacSHA1");
            }
            _ => {
                request = request.with_algorithm(v1::Algorithm::HmacSha256);
                add("SignatureMethod", "HmacSHA256");
            }
        }

        let (text, signature) = plain::v1(&secret_key, method, &host, &parameters, algorithm == 2);
        parameters.push(("Signature".to_owned(), STANDARD.encode(signature)));
        let credential = Credential::new(secret_id, secret_key).with_token(token);
        let ours = v1::explain(&credential, &request, nonce, at(timestamp));
        assert_eq!(ours.string_to_sign(), text, "request {seed}");
        assert_eq!(ours.encoded(), plain::query(&parameters), "request {seed}");
    }
}

/// Returns a request and the parameters of its query.
fn random_request(rng: &mut Rng) -> (plain::Request, Vec<(String, String)>) {
    let post = rng.u8(..4) > 0;
    let parameters = if post {
        Vec::new()
    } else {
        random_parameters(rng)
    };
    let content_type = match (post, rng.u8(..8)) {
        (false, _) => "application/x-www-form-urlencoded",
        (true, 0) => "application/json; charset=utf-8",
        (true, 1) => "application/octet-stream",
        (true, 2) => "multipart/form-data; boundary=0123456789abcdef",
        (true, _) => "application/json",
    };
    let mut headers = vec![
        ("Content-Type".to_owned(), content_type.to_owned()),
        ("Host".to_owned(), random_host(rng)),
    ];
    if rng.u8(..4) == 0 {
        let names = [
            "X-TC-Action",
            "x-tc-version",
            "Accept",
            "cookie",
            "Date",
            "Hosts",
            "Content-Typ",
            "zone",
        ];
        for name in rng.choose_multiple(names, 3) {
            headers.push((name.to_owned(), format!(" {} ", random_ascii(rng, 20))));
        }
        rng.shuffle(&mut headers);
    }
    let body_limit = [100, 100, 100, 1000][rng.usize(..4)];
    let request = plain::Request {
        method: if post { "POST" } else { "GET" },
        service: ["mps", "sts", "cvm", "x", "a-longer-service"][rng.usize(..5)].to_owned(),
        query: plain::query(&parameters),
        headers,
        body: if post {
            random_bytes(rng, body_limit)
        } else {
            Vec::new()
        },
        unsigned_payload: rng.u8(..10) == 0,
        timestamp: random_timestamp(rng),
    };
    (request, parameters)
}

fn random_keys(rng: &mut Rng) -> (String, String) {
    (
        format!("AKID{}", random_ascii(rng, 40)),
        random_text(rng, 100),
    )
}

/// Returns mostly a time within the same few days, often at their edges. One in four is anywhere up
/// to the year 2242.
fn random_timestamp(rng: &mut Rng) -> u64 {
    const DAY: u64 = 24 * 60 * 60;
    let day = DAY * (19_675 + rng.u64(..3));
    match rng.u8(..4) {
        0 => day,
        1 => day + DAY - 1,
        2 => day + rng.u64(..DAY),
        _ => rng.u64(..1 << 33),
    }
}

fn random_host(rng: &mut Rng) -> String {
    match rng.u8(..8) {
        0 => format!("127.0.0.1:{}", rng.u16(..)),
        1 => format!("[::1]:{}", rng.u16(..)),
        2 => format!("mps.{}.example", "a-long-label.".repeat(rng.usize(..20))),
        3 => "mps.intl.tencentcloudapi.com".to_owned(),
        _ => "mps.tencentcloudapi.com".to_owned(),
    }
}

/// Returns parameters with distinct names, because the order of equal names is the caller's choice.
fn random_parameters(rng: &mut Rng) -> Vec<(String, String)> {
    let mut parameters: Vec<_> = (0..rng.usize(..8))
        .map(|number| {
            (
                format!("{}.{number}", random_ascii_word(rng)),
                random_text(rng, 30),
            )
        })
        .collect();
    rng.shuffle(&mut parameters);
    parameters
}

fn random_ascii_word(rng: &mut Rng) -> String {
    (0..rng.usize(1..6))
        .map(|_| match rng.u8(..8) {
            0 => '_',
            _ => rng.alphabetic(),
        })
        .collect()
}

fn random_ascii(rng: &mut Rng, limit: usize) -> String {
    (0..rng.usize(..limit))
        .map(|_| char::from(rng.u8(b'!'..=b'~')))
        .collect()
}

fn random_text(rng: &mut Rng, limit: usize) -> String {
    (0..rng.usize(..limit))
        .map(|_| match rng.u8(..4) {
            0 => rng.char(..),
            _ => char::from(rng.u8(b' '..=b'~')),
        })
        .collect()
}

fn random_bytes(rng: &mut Rng, limit: usize) -> Vec<u8> {
    (0..rng.usize(..limit)).map(|_| rng.u8(..)).collect()
}
