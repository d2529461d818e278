//! Parsing of answers: the trait of what a call returns, and the reasons why a body is no answer.

use mps_model::{ApiError, DecodeError, DescribeTaskDetailResponse, ResponseError};

/// Answer that can be parsed from a body.
pub(crate) trait ParseResponse: Sized {
    fn parse(body: &[u8]) -> Result<Self, ParseError>;

    fn request_id(&self) -> Option<&str>;

    /// Returns the id of the task that the answer is about, if it was parsed.
    fn task_id(&self) -> Option<&str>;

    /// Keeps the body next to the parsed answer.
    fn keep_body(self, body: &[u8]) -> Self;
}

impl ParseResponse for DescribeTaskDetailResponse {
    fn parse(body: &[u8]) -> Result<Self, ParseError> {
        let detail = Self::from_slice(body)?;
        // Every answer has a status or a type. An object without them is not an answer.
        if detail.status.as_str().is_empty() && detail.task_type.as_str().is_empty() {
            return Err(ParseError::Empty {
                request_id: detail.request_id.map(Into::into),
            });
        }
        Ok(detail)
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    fn task_id(&self) -> Option<&str> {
        Self::task_id(self)
    }

    fn keep_body(self, body: &[u8]) -> Self {
        self.with_body(body)
    }
}

/// Reason why a body is not an answer.
pub(crate) enum ParseError {
    Api(ApiError),
    Decode(DecodeError),
    /// It has the form of an answer but no content.
    Empty {
        request_id: Option<String>,
    },
    /// A variant that this version does not know.
    Other(ResponseError),
}

impl From<ResponseError> for ParseError {
    fn from(error: ResponseError) -> Self {
        match error {
            ResponseError::Api(error) => Self::Api(error),
            ResponseError::Decode(error) => Self::Decode(error),
            error => Self::Other(error),
        }
    }
}
