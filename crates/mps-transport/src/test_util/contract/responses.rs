//! Contracts of the response: it arrives unchanged, or not at all.

use crate::error::TransportErrorKind;
use crate::options::TransportOptions;
use crate::test_util::contract::expect::{
    BODY, ContractError, answers, answers_arrive, expect_body, expect_error, expect_requests,
    on_the_wire, post,
};
use crate::test_util::contract::suite::Suite;
use crate::test_util::scripted_server::{ScriptedServer, Step};
use crate::transport::Transport;

impl<T: Transport, F: Fn(&TransportOptions) -> T> Suite<T, F> {
    pub(super) async fn answers_arrive_unchanged(&self) -> Result<(), ContractError> {
        let transport = &self.transport;
        for answer in answers() {
            let server =
                ScriptedServer::start([Step::Read, Step::Send(on_the_wire(&answer))]).await?;
            answers_arrive(&**transport, &server.url(), &[answer]).await?;
            expect_requests(&server, 1)?;
        }
        Ok(())
    }

    pub(super) async fn header_names_come_in_any_case(&self) -> Result<(), ContractError> {
        let raw = "HTTP/1.1 200 OK\r\nX-LAST: 3\r\ncOnTeNt-LeNgTh: 2\r\nx-first:1\r\nX-Tc-RequestId:  2  \r\n\r\nok";
        let server = ScriptedServer::start([Step::Read, Step::Send(raw.into())]).await?;
        let answer = self.transport.send(post(&server)?).await?;
        expect_body(&answer, b"ok")?;
        for (name, value) in [("x-first", "1"), ("x-tc-requestid", "2"), ("x-last", "3")] {
            if answer.headers().get(name).is_none_or(|got| got != value) {
                return Err(format!("{name} is {:?}", answer.headers().get(name)).into());
            }
        }
        Ok(())
    }

    pub(super) async fn interim_answers_are_skipped(&self) -> Result<(), ContractError> {
        let raw = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        let server = ScriptedServer::start([Step::Read, Step::Send(raw.into())]).await?;
        let answer = self.transport.send(post(&server)?).await?;
        expect_body(&answer, b"ok")
    }

    pub(super) async fn surplus_bytes_are_ignored(&self) -> Result<(), ContractError> {
        let transport = &self.transport;
        let surplus = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged";
        let server = ScriptedServer::start_each([
            vec![Step::Read, Step::Send(surplus.into()), Step::Hold],
            vec![Step::Read, Step::Echo],
        ])
        .await?;
        expect_body(&transport.send(post(&server)?).await?, b"ok")?;
        match transport.send(post(&server)?).await {
            Ok(answer) => expect_body(&answer, BODY),
            error => expect_error(error, &[TransportErrorKind::Reset]),
        }
    }

    pub(super) async fn short_bodies_are_errors(&self) -> Result<(), ContractError> {
        for raw in [
            "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nok",
            "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nok",
        ] {
            let server = ScriptedServer::start([Step::Read, Step::Send(raw.into())]).await?;
            expect_error(
                self.transport.send(post(&server)?).await,
                &[TransportErrorKind::Body],
            )?;
            expect_requests(&server, 1)?;
        }
        Ok(())
    }

    pub(super) async fn invalid_http_is_an_error(&self) -> Result<(), ContractError> {
        for raw in [
            "SSH-2.0-OpenSSH_9.9\r\n",
            "HTTP/1.1 2xx OK\r\nContent-Length: 2\r\n\r\nok",
            "HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nok",
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok!",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nok\r\n0\r\n\r\n",
            "HTTP/1.1 200 O",
        ] {
            let server = ScriptedServer::start([Step::Read, Step::Send(raw.into())]).await?;
            if let Ok(answer) = self.transport.send(post(&server)?).await {
                return Err(format!("{raw:?} is taken for {:?}", answer.body()).into());
            }
        }
        Ok(())
    }
}
