//! Signs the body that it reads from standard input and prints the headers.

use mps_sign::{Credential, SignableRequest, Signer};
use std::io::Read;
use std::time::SystemTime;

fn main() -> std::io::Result<()> {
    let mut body = Vec::new();
    std::io::stdin().read_to_end(&mut body)?;
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", "the secret key"));
    let request = SignableRequest::post_json("mps", "mps.tencentcloudapi.com", &body);
    for (name, value) in signer.sign(&request, SystemTime::now()).iter() {
        println!("{name}: {value}");
    }
    Ok(())
}
