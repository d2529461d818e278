//! Signs the body on standard input, and prints the headers as arguments of curl.

use mps_sign::{Credential, SignableRequest, Signer};
use std::io::Read;
use std::time::SystemTime;

const HOST: &str = "mps.tencentcloudapi.com";

#[expect(clippy::disallowed_methods, reason = "a request is signed for now")]
fn main() -> std::io::Result<()> {
    let mut body = Vec::new();
    std::io::stdin().read_to_end(&mut body)?;
    let variable = |name| std::env::var(name).unwrap_or_else(|_| "none".to_owned());
    let signer = Signer::new(Credential::new(
        variable("TENCENTCLOUD_SECRET_ID"),
        variable("TENCENTCLOUD_SECRET_KEY"),
    ));
    let request = SignableRequest::post_json("mps", HOST, &body);
    let signed = signer.sign(&request, SystemTime::now());
    for (name, value) in request.headers().chain(signed.iter()) {
        println!("-H '{name}: {value}'");
    }
    Ok(())
}
