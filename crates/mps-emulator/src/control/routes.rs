//! The routes of the control API: paths, methods, and the functions that answer them.

use std::sync::Arc;

use http::Method;
use percent_encoding::percent_decode_str;
use serde_json::json;

use super::error::ControlError;
use super::reply::{Answer, CONTROL_PREFIX, OPENAPI, Reply, ReplyBody};
use super::request::Request;
use super::{counters, faults, health, notifications, outage, requests, reset, tasks};
use crate::state::State;
use crate::wire::RawRequest;

/// Answers a request to one route.
type Handler = fn(&Request<'_>) -> Answer;

/// A path and the methods that it has. `{id}` stands for one part of the path.
pub(super) struct Route {
    pub(super) path: &'static str,
    pub(super) methods: &'static [(Method, Handler)],
}

/// Every route.
pub(super) const ROUTES: &[Route] = &[
    Route {
        path: "/",
        methods: &[(Method::GET, index)],
    },
    Route {
        path: "/health",
        methods: &[(Method::GET, health::get)],
    },
    Route {
        path: "/openapi.json",
        methods: &[(Method::GET, openapi)],
    },
    Route {
        path: "/tasks",
        methods: &[
            (Method::GET, tasks::list),
            (Method::POST, tasks::create),
            (Method::DELETE, tasks::delete_all),
        ],
    },
    Route {
        path: "/tasks/{id}",
        methods: &[
            (Method::GET, tasks::get),
            (Method::PATCH, tasks::change),
            (Method::DELETE, tasks::delete),
        ],
    },
    Route {
        path: "/faults",
        methods: &[
            (Method::GET, faults::list),
            (Method::POST, faults::create),
            (Method::DELETE, faults::delete_all),
        ],
    },
    Route {
        path: "/faults/{id}",
        methods: &[(Method::DELETE, faults::delete)],
    },
    Route {
        path: "/outage",
        methods: &[
            (Method::GET, outage::get),
            (Method::PUT, outage::begin),
            (Method::DELETE, outage::end),
        ],
    },
    Route {
        path: "/requests",
        methods: &[
            (Method::GET, requests::list),
            (Method::DELETE, requests::delete_all),
        ],
    },
    Route {
        path: "/requests/{id}",
        methods: &[(Method::GET, requests::get)],
    },
    Route {
        path: "/notifications",
        methods: &[(Method::GET, notifications::list)],
    },
    Route {
        path: "/counters",
        methods: &[(Method::GET, counters::get)],
    },
    Route {
        path: "/reset",
        methods: &[(Method::POST, reset::reset)],
    },
];

/// Finds the route of a request and answers it.
pub(super) fn answer(state: &Arc<State>, raw: &RawRequest) -> Answer {
    let path = raw.path.strip_prefix(CONTROL_PREFIX).unwrap_or_default();
    let path = match path.trim_end_matches('/') {
        "" => "/",
        path => path,
    };
    let found = ROUTES.iter().find_map(|route| {
        let id = matched(route.path, path)?;
        Some((route, id))
    });
    let Some((route, id)) = found else {
        return Err(ControlError::not_found(format!(
            "The control API has no such path. GET {CONTROL_PREFIX}/ lists the paths."
        )));
    };
    // A HEAD request gets what GET gets; the HTTP library leaves out the body.
    let asked = match raw.method {
        Method::HEAD => Method::GET,
        ref method => method.clone(),
    };
    match route.methods.iter().find(|(method, _)| *method == asked) {
        Some((_, answer)) => answer(&Request { state, raw, id }),
        None => {
            let methods = route.methods.iter().map(|(method, _)| method.as_str());
            let methods: Vec<&str> = methods.collect();
            Err(ControlError::wrong_method(format!(
                "The path {CONTROL_PREFIX}{} does not take {asked}. Use {}.",
                route.path,
                methods.join(" or ")
            )))
        }
    }
}

/// Returns the decoded part of `path` for which `{id}` stands in `pattern`, or an empty text if the
/// pattern has none. Returns `None` if the path is another one.
fn matched(pattern: &str, path: &str) -> Option<String> {
    let Some(prefix) = pattern.strip_suffix("{id}") else {
        return (pattern == path).then(String::new);
    };
    let id = path.strip_prefix(prefix)?;
    let id = percent_decode_str(id).decode_utf8().ok()?;
    (!id.is_empty() && !id.contains('/')).then(|| id.into_owned())
}

fn index(_: &Request<'_>) -> Answer {
    let routes = ROUTES.iter().flat_map(|route| {
        let methods = route.methods.iter();
        methods.map(|(method, _)| format!("{method} {CONTROL_PREFIX}{}", route.path))
    });
    Ok(Reply::ok(json!({
        "routes": routes.collect::<Vec<_>>(),
        "openapi": format!("{CONTROL_PREFIX}/openapi.json"),
    })))
}

fn openapi(_: &Request<'_>) -> Answer {
    Ok(Reply {
        status: http::StatusCode::OK,
        body: ReplyBody::Text(OPENAPI),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;

    #[test]
    fn openapi_document_has_every_route_and_no_other() {
        let document: Value = serde_json::from_str(OPENAPI).expect("the document is JSON");
        let paths = document["paths"].as_object().expect("it has paths");
        let documented = paths.iter().flat_map(|(path, item)| {
            let item = item.as_object().expect("a path is an object");
            let methods = item.keys().filter(|name| *name != "parameters");
            methods.map(move |method| format!("{} {path}", method.to_uppercase()))
        });
        let served = ROUTES.iter().flat_map(|route| {
            let path = format!("{CONTROL_PREFIX}{}", route.path);
            let methods = route.methods.iter();
            methods.map(move |(method, _)| format!("{method} {path}"))
        });
        assert_eq!(
            documented.collect::<BTreeSet<_>>(),
            served.collect::<BTreeSet<_>>()
        );
        assert_eq!(document["openapi"], "3.1.0");
    }

    #[test]
    fn path_with_encoded_id_is_matched() {
        let id = |path| matched("/tasks/{id}", path);
        assert_eq!(id("/tasks/1-A-b%2A*"), Some("1-A-b**".to_owned()));
        assert_eq!(id("/tasks/"), None);
        assert_eq!(id("/tasks/a/b"), None);
        assert_eq!(id("/faults/1"), None);
    }
}
