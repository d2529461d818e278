//! The key and the signature appear in nothing that the receiver shows or answers.

use crate::server::{EXPIRY, SIGN, before_expiry, post, serve, signed, task};
use mps_notify::Receiver;

/// Key that must not appear anywhere.
const CANARY: &str = "canary-notify-key-7d1f";

/// Signature over the expiry time of the tests and [`CANARY`].
const CANARY_SIGN: &str = "cb9af67a5bf7e8bb255c7e7e12f66282";

#[tokio::test]
async fn key_and_signature_are_never_shown() {
    let settings = Receiver::builder().key(CANARY).now(before_expiry);
    let mut shown = format!("{settings:?}{settings:#?}");
    let (receiver, mut notifications) = settings.channel();
    shown += &format!("{receiver:?}{notifications:?}");
    let address = serve(receiver).await;
    let good = signed("t").replace(SIGN, CANARY_SIGN);
    for body in [
        good.clone(),
        signed("t"),
        task("t", "FINISH"),
        CANARY.to_owned(),
        format!("{{\"Sign\":\"{CANARY_SIGN}\",\"EventType\":{EXPIRY}}}"),
        format!("{{\"{CANARY}\":\"{CANARY}\",\"Sign\":\"{CANARY_SIGN}\""),
    ] {
        let reply = post(address, &body).await;
        shown += &reply.head;
        shown += &reply.body;
    }
    let received = notifications.next().await.unwrap();
    assert!(received.verified);
    shown += &format!("{received:?}");
    assert!(shown.contains("signature matches no key"), "{shown}");
    assert!(!shown.contains(CANARY), "{shown}");
    assert!(!shown.contains(CANARY_SIGN), "{shown}");
}
