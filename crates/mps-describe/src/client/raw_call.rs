//! Calls of operations that are no types: parameters and answer are JSON.

use super::call::{Call, CallMode};
use super::request::{CallRequest, body};
use super::response::{ParseResponse, RawResponse};
use super::{Client, Shared};
use crate::error::Error;
use bytes::Bytes;
use mps_model::operation::OperationInfo;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;

/// Longest name of an operation, in bytes. The longest known has 40.
const MAX_NAME: usize = 64;

impl Client {
    /// Calls any operation of the service by its name, with parameters as JSON. The answer is the
    /// content of `Response`, as [`serde_json::Value`] or any type that serde can read.
    ///
    /// ```no_run
    /// # async fn run(client: mps_describe::Client) -> Result<(), mps_describe::Error> {
    /// use serde_json::{Value, json};
    ///
    /// let limit = json!({ "Limit": 10 });
    /// let answer: Value = client.call("DescribeTranscodeTemplates", &limit).await?;
    /// println!("{}", answer["TotalCount"]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// An operation whose name does not begin with `Describe` counts as a write, unless the model
    /// knows better. A write is not repeated after the service may have processed it, unless the
    /// parameters hold a `SessionId`. See [`RawCall::repeat_is_harmless`].
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind). `Config` if the name is not one of an operation, or the
    /// parameters are not an object. `Unreadable` also if the answer does not fit `T`. The error
    /// then says which member does not fit, and has the [body](Error::body).
    pub fn call<T: DeserializeOwned>(
        &self,
        operation: impl Into<String>,
        parameters: &(impl Serialize + ?Sized),
    ) -> RawCall<T> {
        RawCall {
            client: self.clone(),
            operation: operation.into(),
            body: body(parameters),
            repeat_is_harmless: None,
            answer: PhantomData,
        }
    }
}

/// Call of an operation by its name. Create it with [`Client::call`]. It sends nothing until it is
/// awaited.
#[must_use = "a call does nothing unless it is awaited"]
pub struct RawCall<T> {
    client: Client,
    operation: String,
    body: Result<Bytes, Error>,
    repeat_is_harmless: Option<bool>,
    answer: PhantomData<fn() -> T>,
}

impl<T> RawCall<T> {
    /// Sets whether the service may process the request twice without harm. Then it is retried
    /// after every temporary failure. Default: derived from the name and the parameters.
    pub fn repeat_is_harmless(mut self, harmless: bool) -> Self {
        self.repeat_is_harmless = Some(harmless);
        self
    }
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for RawCall<T> {
    type Output = Result<T, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self {
            client,
            operation,
            body,
            repeat_is_harmless,
            answer: _,
        } = self;
        Box::pin(async move {
            // First, because errors name the operation.
            check_name(&operation)?;
            let body = body.map_err(|error| error.with_operation(&operation))?;
            let mut parser = RawResponse::default();
            let shared = &client.0;
            exchange(shared, &operation, body, repeat_is_harmless, &mut parser).await?;
            let answer = parser.into_response();
            answer.ok_or_else(|| Error::no_answer().with_operation(&operation))
        })
    }
}

impl<T> fmt::Debug for RawCall<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("operation", &self.operation)
            .field("repeat_is_harmless", &self.repeat_is_harmless)
            .finish_non_exhaustive()
    }
}

/// Makes the call. It is compiled once for all types of answers.
async fn exchange(
    shared: &Shared,
    operation: &str,
    body: Bytes,
    repeat_is_harmless: Option<bool>,
    parser: &mut dyn ParseResponse,
) -> Result<(), Error> {
    let has_session_id =
        check_parameters(&body).map_err(|error| error.with_operation(operation))?;
    let repeat_is_harmless =
        repeat_is_harmless.unwrap_or_else(|| has_session_id || is_read(operation));
    let rate_limiter = shared.rate_limiters.of(operation);
    let request = CallRequest::named(operation, body, repeat_is_harmless, &*rate_limiter)?;
    Call::new(shared, &request, CallMode::single())
        .run(parser)
        .await
}

fn check_name(operation: &str) -> Result<(), Error> {
    let is_name = operation.len() <= MAX_NAME
        && operation.starts_with(|first: char| first.is_ascii_alphabetic())
        && operation.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match is_name {
        true => Ok(()),
        false => Err(Error::config(
            "operation",
            "This is not the name of an operation. Use one such as DescribeTranscodeTemplates.",
        )),
    }
}

/// Checks that the parameters are an object. Returns whether they hold a `SessionId`, by which the
/// service recognizes a repeat.
fn check_parameters(body: &[u8]) -> Result<bool, Error> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => {
            let session_id = members.get("SessionId").and_then(Value::as_str);
            Ok(session_id.is_some_and(|id| !id.is_empty()))
        }
        _ => Err(Error::config(
            "parameters",
            "The parameters are not a JSON object. Use an object, which may be empty.",
        )),
    }
}

fn is_read(operation: &str) -> bool {
    match OperationInfo::find(operation) {
        Some(known) => known.idempotent,
        None => operation.starts_with("Describe"),
    }
}

#[cfg(test)]
mod tests {
    use super::{check_name, check_parameters};

    #[test]
    fn name_that_is_not_an_operation_is_refused() {
        for name in ["A", "DescribeTaskDetail", "Process2", &"x".repeat(64)] {
            assert!(check_name(name).is_ok(), "{name}");
        }
        for name in ["", "7", "a b", "a-b", "a\nb", "\u{e9}", &"x".repeat(65)] {
            assert_eq!(check_name(name).unwrap_err().field(), Some("operation"));
        }
    }

    #[test]
    fn parameters_other_than_objects_are_refused() {
        for (parameters, has_session_id) in [
            ("{}", false),
            (r#"{"SessionId":""}"#, false),
            (r#"{"SessionId":null}"#, false),
            (r#"{"InputInfo":{"SessionId":"a"}}"#, false),
            (r#"{"SessionId":"a"}"#, true),
        ] {
            let held = check_parameters(parameters.as_bytes()).unwrap();
            assert_eq!(held, has_session_id, "{parameters}");
        }
        for parameters in ["null", "7", "[]", r#""{}""#] {
            let error = check_parameters(parameters.as_bytes()).unwrap_err();
            assert_eq!(error.field(), Some("parameters"), "{parameters}");
        }
    }
}
