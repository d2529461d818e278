//! Contracts of errors: they show no secret.

use crate::options::TransportOptions;
use crate::test_util::contract::expect::{ContractError, chain, post};
use crate::test_util::contract::suite::Suite;
use crate::test_util::scripted_server::{ScriptedServer, Step};
use crate::transport::Transport;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

impl<T: Transport, F: Fn(&TransportOptions) -> T> Suite<T, F> {
    pub(super) async fn errors_hide_secrets(&self) -> Result<(), ContractError> {
        const SECRET: &str = "canary-9b2e7d";
        let transport = &self.short_timeout;
        let short = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nok";
        for script in [
            vec![Step::Read, Step::Reset],
            vec![Step::Read, Step::Hold],
            vec![Step::Read, Step::Send("nonsense\r\n\r\n".into())],
            vec![Step::Read, Step::Send(short.into())],
        ] {
            let server = ScriptedServer::start(script).await?;
            let mut request = post(&server)?;
            for name in [AUTHORIZATION, HeaderName::from_static("x-tc-token")] {
                request
                    .headers_mut()
                    .insert(name, HeaderValue::from_static(SECRET));
            }
            let Err(error) = transport.send(request).await else {
                return Err("an answer where an error was due".into());
            };
            let shown = format!("{error:?} {}", chain(&error));
            if shown.contains(SECRET) {
                return Err(format!("a secret is shown: {shown}").into());
            }
        }
        Ok(())
    }
}
