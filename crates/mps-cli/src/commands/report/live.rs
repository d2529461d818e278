//! `mps report --watch`: serves the pages on this machine, and refreshes them while the tasks run.

use crate::error::CliError;
use crate::exit::Exit;
use crate::input::id_stream;
use crate::input::ids::no_ids;
use crate::options::Common;
use crate::runtime::run_blocking;
use crate::service::connection::Connected;
use crate::service::follow::follow;
use crate::service::http_server;
use crate::service::wait::{WaitOptions, check_reachable};
use futures_util::StreamExt as _;
use futures_util::future::join_all;
use hyper::body::Incoming;
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue, REFERRER_POLICY};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use mps_model::DescribeTaskDetailResponse;
use mps_report::{Overview, Page};
use mps_transport::{Clock as _, TokioClock};
use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;
use uuid::Uuid;

/// Serves the pages until the user interrupts the program.
pub(super) async fn serve(inputs: &[String], port: u16, common: &Common) -> Result<Exit, CliError> {
    let (drawn, ids) = id_stream::each_once(inputs.to_vec());
    let ids: Vec<String> = ids.collect().await;
    drawn.check()?;
    let Some(first) = ids.first() else {
        return Err(no_ids());
    };
    let connected = common.connection.open().await?;
    check_reachable(&connected, first).await?;
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let (address, listener) = http_server::bind(address).await?;
    let pages = Arc::new(Pages::of(&ids));
    stderr_line!("Open http://{address}{} in a browser.", pages.root);
    stderr_line!("The pages are refreshed while the tasks run. Press Ctrl-C to end the server.");
    let service = service_fn({
        let pages = Arc::clone(&pages);
        move |request: Request<Incoming>| answer(Arc::clone(&pages), request)
    });
    let polls = async {
        poll_all(&connected, &ids, &pages).await;
        stderr_line!("All tasks have ended. The pages stay until Ctrl-C.");
        std::future::pending().await
    };
    tokio::select! {
        never = http_server::serve(listener, service) => match never {},
        exit = polls => exit,
    }
}

/// Polls every task until it has ended.
async fn poll_all(connected: &Connected, ids: &[String], pages: &Pages) {
    let options = &WaitOptions::new(None, ids.len());
    let follows = ids.iter().enumerate().map(|(index, id)| async move {
        let interval = || options.interval(ids.len());
        let answered = |answer| pages.answered(index, answer);
        match follow(connected, id, None, interval, answered).await {
            Ok(()) => pages.ended(index),
            Err(error) => {
                let error = connected.error(error);
                error.report();
                pages.failed(index, error.message().to_owned());
            }
        }
    });
    join_all(follows).await;
}

/// Pages of the tasks, below an address that cannot be guessed.
///
/// Other users of this machine can connect too. The random part of the address keeps them out, and
/// pages of other sites as well, whatever name they give this machine.
struct Pages {
    root: String,
    tasks: Mutex<Vec<Task>>,
}

/// A task, and its page.
#[derive(Clone)]
struct Task {
    id: String,
    state: State,
    /// The task is polled no more. The outcome does not tell that, because a task whose status is
    /// unknown is polled for some time.
    is_over: bool,
    /// Number of changes of the page.
    version: u64,
}

#[derive(Clone)]
enum State {
    Waiting,
    Answered(Arc<DescribeTaskDetailResponse>, SystemTime),
    /// The task cannot be polled any more, for this reason.
    Failed(String),
}

/// Page below the root.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    /// Page of all tasks, or of the only one.
    Root,
    /// Page of a task.
    Task(usize),
}

impl Pages {
    fn of(ids: &[String]) -> Self {
        let tasks = ids.iter().map(|id| Task {
            id: id.clone(),
            state: State::Waiting,
            is_over: false,
            version: 0,
        });
        Self {
            root: format!("/{}/", Uuid::new_v4().simple()),
            tasks: Mutex::new(tasks.collect()),
        }
    }

    fn tasks(&self) -> MutexGuard<'_, Vec<Task>> {
        // A panic elsewhere leaves whole tasks.
        self.tasks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answered(&self, index: usize, mut answer: DescribeTaskDetailResponse) {
        let now = TokioClock::new().now();
        let mut tasks = self.tasks();
        let task = &mut tasks[index];
        // The id of the request differs in each answer, and is no change of the task.
        if let State::Answered(last, at) = &mut task.state {
            let request_id = std::mem::replace(&mut answer.request_id, last.request_id.clone());
            let is_same = **last == answer;
            answer.request_id = request_id;
            if is_same {
                *at = now;
                return;
            }
        }
        task.state = State::Answered(Arc::new(answer), now);
        task.version += 1;
    }

    fn failed(&self, index: usize, why: String) {
        let task = &mut self.tasks()[index];
        task.state = State::Failed(why);
        task.is_over = true;
        task.version += 1;
    }

    /// The last answer of the task has arrived. Its page has to be loaded again, to ask no more.
    fn ended(&self, index: usize) {
        let task = &mut self.tasks()[index];
        task.is_over = true;
        task.version += 1;
    }

    /// Number of changes of a page. `None` if there is no such page.
    fn version(&self, place: Place) -> Option<u64> {
        let tasks = self.tasks();
        match place {
            Place::Root => Some(tasks.iter().map(|task| task.version).sum()),
            Place::Task(index) => Some(tasks.get(index)?.version),
        }
    }

    /// Writes a page. `None` if there is no such page.
    fn html(&self, place: Place) -> Option<io::Result<Vec<u8>>> {
        // The version comes first. A change in between then only loads the page once more.
        let version = self.version(place)?;
        let tasks = self.tasks().clone();
        let (shown, folder, up) = match place {
            Place::Root => (&*tasks, String::new(), None),
            Place::Task(index) => {
                let shown = tasks.get(index..=index)?;
                (shown, format!("{}/", index + 1), Some("./"))
            }
        };
        let path = format!("{folder}changes?after={version}");
        let is_over = shown.iter().all(|task| task.is_over);
        let changes = (!is_over).then_some(&*path);
        Some(match shown {
            [
                Task {
                    id,
                    state: State::Answered(answer, at),
                    ..
                },
            ] => {
                let mut page = Page::new(&**answer).name(id).made_at(*at);
                if let Some(overview) = up {
                    page = page.overview(overview);
                }
                task_page(page, changes)
            }
            // Of a single task, it says why there is no answer.
            tasks => overview(tasks, changes),
        })
    }
}

fn task_page<'a>(mut page: Page<'a>, changes: Option<&'a str>) -> io::Result<Vec<u8>> {
    let mut html = Vec::new();
    if let Some(changes) = changes {
        page = page.changes(changes);
    }
    page.write(&mut html).map(|()| html)
}

fn overview(tasks: &[Task], changes: Option<&str>) -> io::Result<Vec<u8>> {
    let mut overview = Overview::new().made_at(TokioClock::new().now());
    if let Some(changes) = changes {
        overview = overview.changes(changes);
    }
    for (index, Task { id, state, .. }) in tasks.iter().enumerate() {
        match state {
            State::Waiting => overview.add_error(id, "No answer has arrived yet."),
            State::Failed(why) => overview.add_error(id, why),
            State::Answered(answer, _) => {
                overview.add(id, Some(&format!("{}.html", index + 1)), &**answer);
            }
        }
    }
    let mut html = Vec::new();
    overview.write(&mut html).map(|()| html)
}

/// Request of a browser, within the root.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Asked {
    Page(Place),
    /// Asks if a page has changed since this version of it.
    Changes(Place, u64),
}

/// Reads a path and its query. `None` if nothing is there.
fn asked(path: &str, query: Option<&str>) -> Option<Asked> {
    let task = |number: &str| Some(Place::Task(number.parse::<usize>().ok()?.checked_sub(1)?));
    let after = || query?.strip_prefix("after=")?.parse().ok();
    Some(match path {
        "" => Asked::Page(Place::Root),
        "changes" => Asked::Changes(Place::Root, after()?),
        _ => match path.split_once('/') {
            Some((number, "changes")) => Asked::Changes(task(number)?, after()?),
            Some(_) => return None,
            None => Asked::Page(task(path.strip_suffix(".html")?)?),
        },
    })
}

async fn answer(
    pages: Arc<Pages>,
    request: Request<Incoming>,
) -> Result<Response<String>, Infallible> {
    let uri = request.uri();
    let below = uri.path().strip_prefix(&*pages.root);
    let asked = below.and_then(|path| asked(path, uri.query()));
    let (status, body) = match asked {
        _ if request.method() != Method::GET => (StatusCode::METHOD_NOT_ALLOWED, String::new()),
        Some(Asked::Changes(place, after)) => match pages.version(place) {
            Some(version) if version > after => (StatusCode::OK, String::new()),
            Some(_) => (StatusCode::NO_CONTENT, String::new()),
            None => not_found(),
        },
        Some(Asked::Page(place)) => match run_blocking(move || pages.html(place)).await {
            Some(Ok(html)) => (StatusCode::OK, String::from_utf8_lossy(&html).into_owned()),
            Some(Err(error)) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
            None => not_found(),
        },
        None => not_found(),
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    headers.insert(CONTENT_TYPE, html);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

fn not_found() -> (StatusCode, String) {
    let text = "There is no such page. Open the address that mps printed.";
    (StatusCode::NOT_FOUND, text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Asked, Pages, Place, asked};
    use mps_model::DescribeTaskDetailResponse;

    /// True if the page asks for changes.
    fn asks(pages: &Pages, place: Place) -> bool {
        let html = pages.html(place).unwrap().unwrap();
        String::from_utf8(html).unwrap().contains("packed-changes")
    }

    #[test]
    fn page_asks_for_changes_until_its_task_is_polled_no_more() {
        let pages = Pages::of(&["a".to_owned(), "b".to_owned()]);
        let places = [Place::Root, Place::Task(0), Place::Task(1)];
        let asking = || places.map(|place| asks(&pages, place));
        let versions = || places.map(|place| pages.version(place).unwrap());
        assert_eq!(asking(), [true, true, true]);
        // An unknown status may be a step towards a known one.
        for status in ["PROCESSING", "QUEUED", "FINISH"] {
            let body = format!(r#"{{"Response":{{"Status":"{status}"}}}}"#);
            let answer = DescribeTaskDetailResponse::from_slice(body.as_bytes()).unwrap();
            pages.answered(0, answer);
            assert_eq!(asking(), [true, true, true], "{status}");
        }
        let before = versions();
        pages.ended(0);
        assert_eq!(asking(), [true, false, true]);
        let after = versions();
        assert!(after[0] > before[0] && after[1] > before[1]);
        pages.failed(1, "The task is not there.".to_owned());
        assert_eq!(asking(), [false, false, false]);
    }

    #[test]
    fn paths_of_pages_and_of_their_changes_are_read() {
        for (path, query, expected) in [
            ("", None, Some(Asked::Page(Place::Root))),
            ("3.html", None, Some(Asked::Page(Place::Task(2)))),
            (
                "changes",
                Some("after=7"),
                Some(Asked::Changes(Place::Root, 7)),
            ),
            (
                "2/changes",
                Some("after=0"),
                Some(Asked::Changes(Place::Task(1), 0)),
            ),
            ("changes", None, None),
            ("changes", Some("after=-1"), None),
            ("0.html", None, None),
            ("x.html", None, None),
            ("2/other", Some("after=0"), None),
            ("99999999999999999999.html", None, None),
            ("../secret", None, None),
        ] {
            assert_eq!(asked(path, query), expected, "{path} {query:?}");
        }
    }
}
