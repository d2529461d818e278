use bytes::Bytes;
use http::{HeaderMap, Method};

use crate::api_error::ApiError;

/// One request, read whole.
#[derive(Debug)]
pub(crate) struct RawRequest {
    pub(crate) method: Method,
    pub(crate) path: String,
    /// The bytes after `?` as they came: the newer signature covers exactly these.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl RawRequest {
    /// A header as text; sent twice or not readable as text it is as good as forged.
    pub(crate) fn header(&self, name: &str) -> Result<Option<&str>, ApiError> {
        let mut values = self.headers.get_all(name).iter();
        let Some(value) = values.next() else {
            return Ok(None);
        };
        if values.next().is_some() {
            return Err(ApiError::new(
                "InvalidParameter",
                format!("the header `{name}` was sent more than once"),
            ));
        }
        std::str::from_utf8(value.as_bytes())
            .map(Some)
            .map_err(|_| {
                ApiError::new(
                    "InvalidParameter",
                    format!("the header `{name}` is not UTF-8"),
                )
            })
    }

    pub(crate) fn required_header(&self, name: &str) -> Result<&str, ApiError> {
        self.header(name)?
            .filter(|value| !value.is_empty())
            .ok_or_else(|| ApiError::missing(name))
    }

    /// The media type of the body in lower case, without its parameters.
    pub(crate) fn media_type(&self) -> String {
        self.headers
            .get(http::header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split(';').next())
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase()
    }

    /// Whether the caller announced that this request is its last.
    pub(crate) fn wants_close(&self) -> bool {
        let values = self.headers.get_all(http::header::CONNECTION).iter();
        values
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .any(|option| option.trim().eq_ignore_ascii_case("close"))
    }

    /// Whether the parameters came as a form in the body, which the older signature alone does.
    pub(crate) fn is_form(&self) -> bool {
        self.method == Method::POST && self.media_type() == "application/x-www-form-urlencoded"
    }

    /// The pairs of the query, or of the form in the body.
    pub(crate) fn pairs(&self) -> Vec<(String, String)> {
        let bytes = match self.is_form() {
            true => &self.body[..],
            false => self.query.as_bytes(),
        };
        form_urlencoded::parse(bytes).into_owned().collect()
    }
}
