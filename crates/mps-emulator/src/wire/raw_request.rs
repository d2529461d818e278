//! A request as it arrived, and the reading of its headers and form pairs.

use bytes::Bytes;
use http::{HeaderMap, Method};

use crate::api_error::ApiError;

/// Most bytes of a body that the service takes: 10 MiB, as documented for the newer signature.
pub(crate) const BODY_LIMIT: usize = 10 * 1024 * 1024;

/// A request with its whole body.
#[derive(Clone, Debug)]
pub(crate) struct RawRequest {
    pub(crate) method: Method,
    pub(crate) path: String,
    /// The bytes after `?` as sent, because the newer signature covers exactly these.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl RawRequest {
    /// Returns a header as text. A repeated header is refused because its signature is ambiguous.
    pub(crate) fn header(&self, name: &str) -> Result<Option<&str>, ApiError> {
        let mut values = self.headers.get_all(name).iter();
        let Some(value) = values.next() else {
            return Ok(None);
        };
        if values.next().is_some() {
            return Err(ApiError::new(
                "InvalidParameter",
                format!("The header `{name}` was sent more than once. Send it once."),
            ));
        }
        std::str::from_utf8(value.as_bytes())
            .map(Some)
            .map_err(|_| {
                ApiError::new(
                    "InvalidParameter",
                    format!("The header `{name}` is not UTF-8."),
                )
            })
    }

    pub(crate) fn required_header(&self, name: &str) -> Result<&str, ApiError> {
        self.header(name)?
            .filter(|value| !value.is_empty())
            .ok_or_else(|| ApiError::missing(name))
    }

    /// Returns the media type of the body in lower case, without its parameters.
    pub(crate) fn media_type(&self) -> String {
        self.headers
            .get(http::header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split(';').next())
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase()
    }

    /// Returns true if the client asked to close the connection after this request.
    pub(crate) fn wants_close(&self) -> bool {
        let values = self.headers.get_all(http::header::CONNECTION).iter();
        values
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .any(|option| option.trim().eq_ignore_ascii_case("close"))
    }

    /// Returns true if the body is a form, which only the older signature uses.
    pub(crate) fn is_form(&self) -> bool {
        self.method == Method::POST && self.media_type() == "application/x-www-form-urlencoded"
    }

    /// Decodes the pairs of the form body, or else of the query.
    pub(crate) fn pairs(&self) -> Vec<(String, String)> {
        let bytes = match self.is_form() {
            true => &self.body[..],
            false => self.query.as_bytes(),
        };
        form_urlencoded::parse(bytes).into_owned().collect()
    }
}
