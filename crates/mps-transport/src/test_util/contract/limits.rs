//! Contracts of the limits: the size of the body and the time.

use crate::error::TransportErrorKind;
use crate::options::Proxy;
use crate::options::TransportOptions;
use crate::test_util::contract::expect::{
    ContractError, PROMPT_TIMEOUT, SHORT_TIMEOUT, expect_body, expect_error, post, unexpected_error,
};
use crate::test_util::contract::suite::Suite;
use crate::test_util::scripted_server::{ScriptedServer, Step};
use crate::transport::Transport;
use std::time::Duration;
use tokio::time::timeout;

impl<T: Transport, F: Fn(&TransportOptions) -> T> Suite<T, F> {
    pub(super) async fn bodies_are_limited(&self) -> Result<(), ContractError> {
        const CAP: usize = 100_000;
        let options = TransportOptions::default().with_proxy(Proxy::Direct);
        let transport = (self.make)(&options.with_max_body(CAP));
        let full = vec![b'x'; CAP];
        for head in [
            format!("HTTP/1.1 200 OK\r\nContent-Length: {CAP}\r\n\r\n"),
            "HTTP/1.1 200 OK\r\n\r\n".to_owned(),
        ] {
            let answer = [head.as_bytes(), &full].concat();
            let server = ScriptedServer::start([Step::Read, Step::Send(answer.into())]).await?;
            let answer = transport.send(post(&server)?).await;
            expect_body(
                &answer.map_err(|error| unexpected_error("a body of the cap's size", &error))?,
                &full,
            )?;
        }

        let announced = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", CAP + 1);
        let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        let chunk = [b"10000\r\n", &vec![b'x'; 0x10000][..], b"\r\n"].concat();
        let unbounded = "HTTP/1.1 200 OK\r\n\r\n";
        for (case, head, rest) in [
            ("announced", announced.into(), Step::Hold),
            ("chunked", chunked.into(), Step::Flood(chunk.into())),
            ("unbounded", unbounded.into(), Step::Flood(full.into())),
        ] {
            let server = ScriptedServer::start([Step::Read, Step::Send(head), rest]).await?;
            expect_error(
                transport.send(post(&server)?).await,
                &[TransportErrorKind::TooLarge],
            )
            .map_err(|error| format!("{case}: {error}"))?;
            if timeout(PROMPT_TIMEOUT, server.wait_for_closed(1))
                .await
                .is_err()
            {
                return Err(format!("{case}: the connection stays open").into());
            }
        }
        Ok(())
    }

    pub(super) async fn silence_ends_in_a_timeout(&self) -> Result<(), ContractError> {
        self.expect_timeout(vec![Step::Read, Step::Hold]).await
    }

    pub(super) async fn stalled_bodies_end_in_a_timeout(&self) -> Result<(), ContractError> {
        let half = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nok";
        self.expect_timeout(vec![Step::Read, Step::Send(half.into()), Step::Hold])
            .await
    }

    pub(super) async fn slow_bodies_end_in_a_timeout(&self) -> Result<(), ContractError> {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n";
        let body = Step::Drip(vec![b'x'; 10_000].into(), Duration::from_millis(10));
        self.expect_timeout(vec![Step::Read, Step::Send(head.into()), body])
            .await
    }

    async fn expect_timeout(&self, script: Vec<Step>) -> Result<(), ContractError> {
        let transport = &self.short_timeout;
        let server = ScriptedServer::start(script).await?;
        match transport.send(post(&server)?).await {
            Err(error) if matches!(error.kind(), TransportErrorKind::Timeout(_)) => Ok(()),
            Err(error) => Err(unexpected_error("a timeout", &error)),
            Ok(answer) => Err(format!("answered with {}", answer.status()).into()),
        }
    }

    pub(super) async fn slow_answers_are_awaited(&self) -> Result<(), ContractError> {
        let body = "slowly but surely";
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
        let server = ScriptedServer::start([
            Step::Read,
            Step::Pause(SHORT_TIMEOUT),
            Step::Send(head.into()),
            Step::Drip(body.into(), Duration::from_millis(10)),
        ])
        .await?;
        expect_body(&self.transport.send(post(&server)?).await?, body.as_bytes())
    }
}
