//! Credentials from a vault of your own. They are cached, and loaded again before they expire.

use async_trait::async_trait;
use mps_describe::credentials::{CredentialWithExpiry, CredentialsError, CredentialsProvider};
use mps_describe::{Client, Credential, Credentials};
use mps_emulator::{DOCUMENTED_TASK_ID, Emulator, SECRET_ID, SECRET_KEY};

#[derive(Debug)]
struct Vault;

#[async_trait]
impl CredentialsProvider for Vault {
    async fn provide(&self) -> Result<CredentialWithExpiry, CredentialsError> {
        Ok(CredentialWithExpiry {
            credential: Credential::new(SECRET_ID, SECRET_KEY), // ask your vault here
            expires_at: None,
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder().demo_tasks().start().await?;
    let client = Client::builder()
        .credentials(Credentials::from_provider(Vault))
        .endpoint(emulator.url().parse()?)
        .build()?;
    println!("{}", client.describe(DOCUMENTED_TASK_ID).await?.outcome());
    Ok(())
}
