//! Contracts of the connection: kept, closed, discarded, reset, refused.

use crate::connection::ConnectionHandle;
use crate::error::{TransportError, TransportErrorKind};
use crate::options::TransportOptions;
use crate::test_util::contract::expect::{
    BODY, ContractError, PROMPT_TIMEOUT, expect_body, expect_error, expect_kind, expect_requests,
    post,
};
use crate::test_util::contract::suite::Suite;
use crate::test_util::scripted_server::{ScriptedServer, Step};
use crate::transport::Transport;
use bytes::Bytes;
use http::Request;
use std::time::Duration;
use tokio::time::{sleep, timeout};

impl<T: Transport, F: Fn(&TransportOptions) -> T> Suite<T, F> {
    pub(super) async fn closed_connections_are_replaced(&self) -> Result<(), ContractError> {
        let transport = &self.transport;
        let server = ScriptedServer::start([Step::Read, Step::Echo]).await?;
        for _ in 0..3 {
            if let Err(error) = transport.send(post(&server)?).await {
                expect_kind(Err(error), &[TransportErrorKind::Reset])?;
            }
            sleep(Duration::from_millis(30)).await; // for the closing to arrive
        }
        match server.requests().len() {
            0..=3 => Ok(()),
            more => Err(format!("3 requests arrived as {more}").into()),
        }
    }

    pub(super) async fn discarded_connections_are_not_used(&self) -> Result<(), ContractError> {
        let server =
            ScriptedServer::start([Step::Read, Step::Echo, Step::Read, Step::Echo]).await?;
        let answer = self.transport.send(post(&server)?).await?;
        let Some(connection) = answer.extensions().get::<ConnectionHandle>() else {
            return Ok(());
        };
        connection.discard();
        expect_body(&self.transport.send(post(&server)?).await?, BODY)?;
        match server.connections() {
            2 => Ok(()),
            _ => Err("a request came over the discarded connection".into()),
        }
    }

    pub(super) async fn dropping_the_future_closes_the_connection(
        &self,
    ) -> Result<(), ContractError> {
        let transport = self.transport.clone();
        let half = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nok";
        for (case, script) in [
            ("before the answer", vec![Step::Read, Step::Hold]),
            (
                "within the answer",
                vec![Step::Read, Step::Send(half.into()), Step::Hold],
            ),
        ] {
            let server = ScriptedServer::start_each([script, vec![Step::Read, Step::Echo]]).await?;
            let request = post(&server)?;
            let sending = tokio::spawn({
                let transport = transport.clone();
                async move { transport.send(request).await }
            });
            server.wait_for_requests(1).await;
            sleep(Duration::from_millis(30)).await; // for the first half to arrive
            sending.abort();
            if timeout(PROMPT_TIMEOUT, server.wait_for_closed(1))
                .await
                .is_err()
            {
                return Err(format!("{case}: the connection stays open").into());
            }
            expect_body(&transport.send(post(&server)?).await?, BODY)
                .map_err(|error| format!("{case}, the next request: {error}"))?;
            expect_requests(&server, 2)?;
        }
        Ok(())
    }

    pub(super) async fn resets_are_errors(&self) -> Result<(), ContractError> {
        let server = ScriptedServer::start([Step::ReadHead, Step::Reset]).await?;
        expect_error(
            self.transport.send(post(&server)?).await,
            &[TransportErrorKind::Reset],
        )?;
        let half = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nok";
        let server = ScriptedServer::start([
            Step::Read,
            Step::Send(half.into()),
            Step::Pause(Duration::from_millis(30)), // for the first half to arrive
            Step::Reset,
        ])
        .await?;
        expect_error(
            self.transport.send(post(&server)?).await,
            &[TransportErrorKind::Reset, TransportErrorKind::Body],
        )
    }

    pub(super) async fn refused_connections_are_errors(&self) -> Result<(), ContractError> {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}/", listener.local_addr()?);
        drop(listener);
        let request = Request::post(url).body(Bytes::from_static(BODY))?;
        let answer = self.transport.send(request).await;
        let is_unsent = answer.as_ref().is_err_and(TransportError::is_unsent);
        expect_kind(answer, &[TransportErrorKind::Connect])?;
        match is_unsent {
            true => Ok(()),
            false => Err("does not tell that nothing was sent".into()),
        }
    }
}
