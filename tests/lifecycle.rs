//! Tests of the life of a task against the emulator, over sockets: start, list, notifications, end,
//! and starts whose answers are lost.

use super::client::{backends, builder};
use mps_describe::{Client, Event, ListTasks};
use mps_emulator::Emulator;
use mps_model::Outcome;
use mps_model::operation::ProcessMedia;
use mps_model::types::{
    MediaInputInfo, MediaProcessTaskInput, TaskOutputStorage, TranscodeTaskInput,
};
use mps_notify::{Event as Notified, Notifications};
use std::collections::BTreeSet;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;

fn transcode() -> ProcessMedia {
    let transcoding = TranscodeTaskInput::default().with_definition(100_020);
    let task = MediaProcessTaskInput::default().with_transcode_task_set([transcoding]);
    ProcessMedia::default()
        .with_input_info(MediaInputInfo::url("https://example.com/a.mp4"))
        .with_output_storage(TaskOutputStorage::cos("out-1250000000", "ap-guangzhou"))
        .with_media_process_task(task)
}

fn started(emulator: &Emulator) -> usize {
    emulator.task_ids().len()
}

/// Proxy on loopback in front of the emulator. While it is armed, it resets the connection after
/// some bytes of the next response. The emulator has processed the request by then.
#[derive(Clone)]
struct ResettingProxy {
    url: String,
    /// Bytes of the response that are left until the reset.
    left: Arc<Mutex<Option<usize>>>,
}

impl ResettingProxy {
    async fn start(emulator: &Emulator) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let proxy = Self {
            url: format!("http://{}", listener.local_addr().unwrap()),
            left: Arc::default(),
        };
        let (server, left) = (emulator.addr(), Arc::clone(&proxy.left));
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let server = TcpStream::connect(server).await.unwrap();
                tokio::spawn(Self::forward(client, server, Arc::clone(&left)));
            }
        });
        proxy
    }

    fn arm(&self, bytes: usize) {
        *self.left.lock().unwrap() = Some(bytes);
    }

    async fn forward(
        mut client: TcpStream,
        mut server: TcpStream,
        left: Arc<Mutex<Option<usize>>>,
    ) -> io::Result<()> {
        let (mut request, mut response) = (vec![0; 1 << 16], vec![0; 1 << 16]);
        loop {
            tokio::select! {
                length = client.read(&mut request) => match length? {
                    0 => return Ok(()),
                    length => server.write_all(&request[..length]).await?,
                },
                length = server.read(&mut response) => {
                    let length = length?;
                    if length == 0 {
                        return Ok(());
                    }
                    let reset_after = {
                        let mut left = left.lock().unwrap();
                        match *left {
                            Some(bytes) if bytes <= length => left.take(),
                            Some(bytes) => {
                                *left = Some(bytes - length);
                                None
                            }
                            None => None,
                        }
                    };
                    if let Some(bytes) = reset_after {
                        client.write_all(&response[..bytes]).await?;
                        return client.set_zero_linger();
                    }
                    client.write_all(&response[..length]).await?;
                }
            }
        }
    }
}

#[tokio::test]
async fn start_whose_answer_is_reset_at_any_byte_starts_one_task() {
    for (backend, transport) in backends() {
        let emulator = Emulator::builder().rate_limit(None).start().await.unwrap();
        let proxy = ResettingProxy::start(&emulator).await;
        let client = builder(&emulator)
            .endpoint(proxy.url.parse().unwrap())
            .shared_transport(transport)
            .rate_limiter(Unlimited)
            .rate_limiters(Unlimited)
            .build()
            .unwrap();
        let mut bytes = 0;
        let answered = loop {
            // The next request uses a connection that is open already.
            let error = client.describe("no task").await.unwrap_err();
            assert!(error.code().is_some(), "{backend}: {error}");
            let before = started(&emulator);
            proxy.arm(bytes);
            let result = client.send(transcode()).await;
            let tasks = started(&emulator) - before;
            assert_eq!(tasks, 1, "{backend}, {bytes} bytes: {result:?}");
            match result {
                Ok(_) => break bytes,
                Err(error) => assert!(error.may_have_been_processed(), "{backend}: {error}"),
            }
            bytes += 1;
        };
        assert!(answered > 200, "{backend}: {answered} bytes are no answer");
        println!("{backend}: reset at each of {answered} bytes");
    }
}

/// Limits nothing, because the emulator does not either.
#[derive(Clone, Debug)]
struct Unlimited;

#[async_trait::async_trait]
impl mps_describe::RateLimiter for Unlimited {
    async fn acquire(&self) {}
}

impl mps_describe::RateLimiters for Unlimited {
    fn for_operation(
        &self,
        _: &str,
        _: std::num::NonZeroU32,
    ) -> Arc<dyn mps_describe::RateLimiter> {
        Arc::new(Self)
    }
}

#[tokio::test]
async fn started_tasks_are_run_listed_and_cancelled() {
    let emulator = Emulator::builder()
        .started_task_life(Duration::from_millis(200), Duration::from_millis(300))
        .start()
        .await
        .unwrap();
    let client = builder(&emulator).build().unwrap();
    let done = client.run(transcode()).await.unwrap();
    assert_eq!(done.outcome(), Outcome::Succeeded);
    let waiting = client.send_with_session_id(transcode()).await.unwrap();
    client.cancel(&waiting.task_id).await.unwrap();
    let mut listed = BTreeSet::new();
    let mut list = client.list(ListTasks::all());
    while let Some(task) = list.try_next().await.unwrap() {
        assert!(listed.insert(task.task_id.to_string()));
    }
    assert!(listed.contains(&*waiting.task_id));
    assert!(listed.contains(done.task_id().unwrap()));
}

#[tokio::test]
async fn list_of_many_pages_is_complete_and_without_repeats() {
    let emulator = Emulator::builder().rate_limit(None).start().await.unwrap();
    let client = builder(&emulator).rate_limiters(Unlimited).build().unwrap();
    let start = async |client: &Client| client.send(transcode()).await.unwrap().task_id;
    let mut expected = BTreeSet::new();
    for _ in 0..350 {
        expected.insert(start(&client).await.to_string());
    }
    let mut list = client.list(ListTasks::all());
    let mut listed = BTreeSet::new();
    while let Some(task) = list.next().await {
        let id = task.unwrap().task_id;
        assert!(listed.insert(id.to_string()), "{id} came twice");
        if listed.len() % 20 == 0 {
            start(&client).await;
        }
    }
    assert!(listed.is_superset(&expected));
}

/// Serves a receiver on loopback. Returns its URL and what it receives.
async fn listen() -> (String, Notifications) {
    let (receiver, notifications) = mps_notify::channel(1024);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = hyper_util::service::TowerToHyperService::new(receiver.clone());
            let io = hyper_util::rt::TokioIo::new(stream);
            tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(io, service));
        }
    });
    (url, notifications)
}

#[tokio::test]
async fn notified_ends_are_told_promptly_and_others_too() {
    for arriving in [1, 2, usize::MAX] {
        let emulator = Emulator::builder()
            .started_task_life(Duration::from_millis(10), Duration::from_secs(3))
            .start()
            .await
            .unwrap();
        let client = builder(&emulator).build().unwrap();
        let (url, mut notifications) = listen().await;
        // A schedule that is late by itself shows what notifications bring.
        let interval = Duration::from_secs(2)..=Duration::from_secs(2);
        let mut watch = client.watch([] as [&str; 0]).interval(interval);
        let handle = watch.handle();
        for _ in 0..20 {
            let mut request = transcode();
            let config = serde_json::json!({ "NotifyType": "URL", "NotifyUrl": url });
            request.task_notify_config = Some(serde_json::from_value(config).unwrap());
            handle.add(&*client.send(request).await.unwrap().task_id);
        }
        let passing_on = handle.clone();
        let posts = tokio::spawn(async move {
            let mut number = 0;
            let mut posted = std::collections::HashMap::new();
            while let Some(received) = notifications.next().await {
                let Notified::Task(task) = &received.event else {
                    panic!("{received:?}")
                };
                posted.insert(task.task_id().unwrap().to_owned(), Instant::now());
                if number % arriving == 0 {
                    passing_on.notified(&**task);
                }
                number += 1;
                if number == 20 {
                    break;
                }
            }
            posted
        });
        drop(handle);
        let mut ends = std::collections::HashMap::new();
        while ends.len() < 20 {
            let update = watch.next().await.expect("tasks are left");
            if let Event::Done(detail) = update.event {
                assert_eq!(detail.outcome(), Outcome::Succeeded);
                ends.insert(update.task_id, Instant::now());
            }
        }
        let posted = posts.await.unwrap();
        let mut late: Vec<_> = ends
            .iter()
            .map(|(id, end)| end.saturating_duration_since(posted[id]))
            .collect();
        late.sort();
        println!(
            "one of {arriving}: median {:?}, last {:?}",
            late[10], late[19]
        );
        if arriving == 1 {
            assert!(late[10] < Duration::from_millis(300), "{late:?}");
        }
        assert!(late[19] < Duration::from_secs(4), "{late:?}");
    }
}
