//! Contracts of the request: it arrives once and unchanged.

use crate::error::TransportErrorKind;
use crate::options::TransportOptions;
use crate::test_util::contract::expect::{
    ContractError, PROMPT_TIMEOUT, answers_arrive, expect_body, expect_error, expect_header,
    expect_requests, on_the_wire, post,
};
use crate::test_util::contract::suite::Suite;
use crate::test_util::scripted_server::{ScriptedServer, Step};
use crate::transport::Transport;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST, LOCATION};
use http::{Method, Request, Response};
use tokio::task::JoinSet;
use tokio::time::timeout;

impl<T: Transport, F: Fn(&TransportOptions) -> T> Suite<T, F> {
    pub(super) async fn request_arrives_unchanged(&self) -> Result<(), ContractError> {
        let transport = &self.transport;
        let server =
            ScriptedServer::start([Step::Read, Step::Echo, Step::Read, Step::Echo]).await?;
        let body: Bytes = (0..300_000_u32).map(|n| n as u8).collect();
        let target = "/?Action=DescribeTaskDetail&TaskId=a%2Fb%20c&Z=~*_";
        let post = Request::post(format!("http://{}{target}", server.address()))
            .header(HOST, "mps.tencentcloudapi.com")
            .header(CONTENT_TYPE, "application/json; charset=utf-8")
            .header(
                AUTHORIZATION,
                "TC3-HMAC-SHA256 Credential=a/b/c, Signature=d",
            )
            .header("X-TC-Action", "DescribeTaskDetail")
            .header("x-twice", "first")
            .header("x-twice", "second, third")
            .body(body)?;
        let get = Request::get(server.url()).body(Bytes::new())?;
        for (sent, target) in [(post, target), (get, "/")] {
            let answer = transport.send(sent.clone()).await?;
            expect_body(&answer, sent.body())?;
            let arrived = server.requests().pop().ok_or("nothing arrived")?;
            if arrived.method() != sent.method() {
                return Err(format!("{} arrived as {}", sent.method(), arrived.method()).into());
            }
            if arrived.uri() != target {
                return Err(format!("{target} arrived as {}", arrived.uri()).into());
            }
            for name in sent.headers().keys() {
                expect_header(name, sent.headers(), arrived.headers())?;
            }
            for name in [HOST, CONTENT_TYPE, CONTENT_LENGTH] {
                if arrived.headers().get_all(&name).iter().count() > 1 {
                    return Err(format!("{name} arrived more than once").into());
                }
            }
            if sent.method() == Method::GET && arrived.headers().contains_key(CONTENT_TYPE) {
                return Err("a Content-Type was made up".into());
            }
        }
        Ok(())
    }

    pub(super) async fn redirects_are_not_followed(&self) -> Result<(), ContractError> {
        let transport = &self.transport;
        let elsewhere = ScriptedServer::start([Step::Read, Step::Echo]).await?;
        for status in [301, 302, 303, 307, 308] {
            for location in [
                "/next".to_owned(),
                format!("{}next", elsewhere.url()),
                format!("http://localhost:{}/next", elsewhere.address().port()),
                format!("https://{}/next", elsewhere.address()),
                format!("//{}/next", elsewhere.address()),
            ] {
                let redirect = Response::builder()
                    .status(status)
                    .header(LOCATION, &location)
                    .body(Bytes::from_static(b"moved"))?;
                let server =
                    ScriptedServer::start([Step::Read, Step::Send(on_the_wire(&redirect))]).await?;
                answers_arrive(&**transport, &server.url(), &[redirect]).await?;
                expect_requests(&server, 1)?;
                if elsewhere.connections() > 0 {
                    return Err(format!("a {status} to {location} was followed").into());
                }
            }
        }
        Ok(())
    }

    pub(super) async fn nothing_is_sent_twice(&self) -> Result<(), ContractError> {
        let closed = ScriptedServer::start([Step::Read]).await?;
        let cut_off = ScriptedServer::start([Step::Read, Step::Reset]).await?;
        for server in [closed, cut_off] {
            expect_error(
                self.transport.send(post(&server)?).await,
                &[TransportErrorKind::Reset],
            )?;
            expect_requests(&server, 1)?;
        }
        // The second request may find the connection of the first, and breaks off there.
        let server = ScriptedServer::start_each([
            vec![Step::Read, Step::Echo, Step::Read],
            vec![Step::Read, Step::Reset],
        ])
        .await?;
        let transport = &self.transport;
        transport.send(post(&server)?).await?;
        expect_error(
            transport.send(post(&server)?).await,
            &[TransportErrorKind::Reset],
        )?;
        expect_requests(&server, 2)
    }

    pub(super) async fn requests_run_concurrently(&self) -> Result<(), ContractError> {
        const COUNT: usize = 16;
        let transport = self.transport.clone();
        let server = ScriptedServer::start([Step::Read, Step::Gather(COUNT), Step::Echo]).await?;
        let mut sending = JoinSet::new();
        for n in 0..COUNT {
            let transport = transport.clone();
            let body = Bytes::from(format!("request {n}"));
            let request = Request::post(server.url()).body(body.clone())?;
            sending.spawn(async move { (body, transport.send(request).await) });
        }
        if timeout(PROMPT_TIMEOUT, server.wait_for_requests(COUNT))
            .await
            .is_err()
        {
            return Err("a request waits for the answer to another".into());
        }
        while let Some(sent) = sending.join_next().await {
            let (body, answer) = sent?;
            expect_body(&answer?, &body)?;
        }
        expect_requests(&server, COUNT)
    }
}
