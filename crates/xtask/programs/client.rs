//! Describes the task whose id is its argument.

use mps_describe::{Client, Credentials, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::builder().credentials(Credentials::default_chain());
    let id = std::env::args().nth(1).unwrap_or_default();
    println!("{}", client.build()?.describe(&id).await?.outcome());
    Ok(())
}
