//! The signed parts of a request and their canonical form.

use std::{borrow::Cow, fmt};

use crate::{credential::MASK, query::mask_token};

/// The signed parts of a request. They are borrowed, so that no copy is made.
///
/// Everything must be sent exactly as signed: the body, the query of the URL, and the
/// `Content-Type` and `Host` headers. If an HTTP library appends a `charset`, the service returns
/// `AuthFailure.SignatureFailure`. The path is always `/`.
///
/// The values of `Content-Type` and `Host` are signed as given. Use lower case. The documentation
/// converts them to lower case, while the official clients do not, so only lower case satisfies
/// both.
///
/// ```
/// use mps_sign::SignableRequest;
///
/// let body = br#"{"TaskId":"2600000000-WorkflowTask-0123456789abcdef0123456789abcdef"}"#;
/// let request = SignableRequest::post_json("mps", "mps.tencentcloudapi.com", body)
///     .with_content_type("application/json; charset=utf-8")
///     .with_header("X-TC-Action", "DescribeTaskDetail");
/// # let _ = request;
/// ```
#[derive(Clone)]
pub struct SignableRequest<'a> {
    method: &'static str,
    service: &'a str,
    host: &'a str,
    query: &'a str,
    content_type: &'a str,
    /// In signed form, sorted and unique, without `content-type` and `host`.
    extra_headers: Vec<Header<'a>>,
    signed_names: Cow<'static, str>,
    body: &'a [u8],
    unsigned_payload: bool,
}

type Header<'a> = (Cow<'a, str>, Cow<'a, str>);

const CONTENT_TYPE: &str = "content-type";
const HOST: &str = "host";
/// Name of the header that carries the session token.
const TOKEN: &str = "x-tc-token";

pub(crate) const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

impl<'a> SignableRequest<'a> {
    /// Creates a POST with a JSON body, like the official clients.
    ///
    /// `service` is the name of the product (`mps`, `sts`), independent of the host. `host` is the
    /// value of the `Host` header, with the port unless it is the default one.
    pub const fn post_json(service: &'a str, host: &'a str, body: &'a [u8]) -> Self {
        Self::new("POST", service, host, "application/json", "", body)
    }

    /// Creates a POST with a binary body, which few operations accept.
    pub const fn post_octet_stream(service: &'a str, host: &'a str, body: &'a [u8]) -> Self {
        Self::new("POST", service, host, "application/octet-stream", "", body)
    }

    /// Creates a GET. `query` is the exact text after `?` in the URL.
    /// [`canonical_query`](crate::canonical_query) writes it.
    ///
    /// The `Content-Type` is `application/x-www-form-urlencoded` and must be sent too.
    pub const fn get(service: &'a str, host: &'a str, query: &'a str) -> Self {
        let content_type = "application/x-www-form-urlencoded";
        Self::new("GET", service, host, content_type, query, b"")
    }

    /// Returns the headers that must be sent exactly as signed, besides the
    /// [`SignedHeaders`](crate::SignedHeaders): `Content-Type` and `Host`. Most HTTP libraries set
    /// `Host` themselves. Send headers of [`with_header`](Self::with_header) as they were given.
    ///
    /// ```
    /// use mps_sign::{Credential, SignableRequest, Signer};
    /// use std::time::SystemTime;
    ///
    /// let signer = Signer::new(Credential::new("AKIDEXAMPLE", "the secret key"));
    /// let request = SignableRequest::post_json("mps", "mps.tencentcloudapi.com", b"{}");
    /// let signed = signer.sign(&request, SystemTime::now());
    /// let names: Vec<_> = request.headers().chain(signed.iter()).map(|(name, _)| name).collect();
    /// assert_eq!(names, ["Content-Type", "Host", "Authorization", "X-TC-Timestamp"]);
    /// ```
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [("Content-Type", self.content_type), ("Host", self.host)].into_iter()
    }

    const fn new(
        method: &'static str,
        service: &'a str,
        host: &'a str,
        content_type: &'a str,
        query: &'a str,
        body: &'a [u8],
    ) -> Self {
        Self {
            method,
            service,
            host: host.trim_ascii(),
            query,
            content_type,
            extra_headers: Vec::new(),
            signed_names: Cow::Borrowed("content-type;host"),
            body,
            unsigned_payload: false,
        }
    }

    /// Replaces the signed `Content-Type`, which must be sent too.
    #[must_use]
    pub fn with_content_type(mut self, content_type: &'a str) -> Self {
        self.content_type = content_type.trim_ascii();
        self
    }

    /// Signs another header, which must be sent too. The signed form has name and value in lower
    /// case and the value trimmed. The sent header stays unchanged. The current documentation signs
    /// `X-TC-Action` this way.
    ///
    /// The order of calls does not matter. A repeated name replaces the value, regardless of case.
    #[must_use]
    pub fn with_header(mut self, name: &'a str, value: &'a str) -> Self {
        let (name, value) = (lowercase(name.trim_ascii()), value.trim_ascii());
        match name.as_ref() {
            CONTENT_TYPE => self.content_type = value,
            HOST => self.host = value,
            _ => self.insert_extra_header((name, lowercase(value))),
        }
        self
    }

    /// Excludes the body from the signature. The request must then have the `X-TC-Content-SHA256`
    /// header that [`SignedHeaders`](crate::SignedHeaders) lists.
    #[must_use]
    pub fn with_unsigned_payload(mut self) -> Self {
        self.unsigned_payload = true;
        self
    }

    fn insert_extra_header(&mut self, header: Header<'a>) {
        let place = self
            .extra_headers
            .binary_search_by(|(known, _)| known.cmp(&header.0));
        match place {
            Ok(known) => self.extra_headers[known] = header,
            Err(place) => self.extra_headers.insert(place, header),
        }
        let mut names = vec![CONTENT_TYPE, HOST];
        names.extend(self.extra_headers.iter().map(|(name, _)| name.as_ref()));
        names.sort_unstable();
        self.signed_names = names.join(";").into();
    }

    pub(crate) fn method(&self) -> &'static str {
        self.method
    }

    pub(crate) fn host(&self) -> &'a str {
        self.host
    }

    pub(crate) fn content_type(&self) -> &'a str {
        self.content_type
    }

    pub(crate) fn service(&self) -> &'a str {
        self.service
    }

    pub(crate) fn has_unsigned_payload(&self) -> bool {
        self.unsigned_payload
    }

    pub(crate) fn payload(&self) -> &'a [u8] {
        if self.unsigned_payload {
            UNSIGNED_PAYLOAD.as_bytes()
        } else {
            self.body
        }
    }

    /// Returns the names of the signed headers as in the `Authorization` header.
    pub(crate) fn signed_names(&self) -> &str {
        &self.signed_names
    }

    /// Returns `true` if requests to the same host may differ in more than the body.
    pub(crate) fn has_query_or_extra_headers(&self) -> bool {
        !(self.query.is_empty() && self.extra_headers.is_empty())
    }

    /// Writes the canonical request up to the hashed payload, in pieces, so that it can be hashed
    /// without being built.
    pub(crate) fn write_canonical_prefix(&self, mut write: impl FnMut(&str)) {
        let (first, between, last) = self.extra_headers();
        write(self.method);
        write("\n/\n");
        write(self.query);
        write("\n");
        write_extra(first, &mut write);
        write("content-type:");
        write(self.content_type);
        write("\n");
        write_extra(between, &mut write);
        write("host:");
        write(self.host);
        write("\n");
        write_extra(last, &mut write);
        write("\n");
        write(&self.signed_names);
        write("\n");
    }

    /// Writes the same with the session token masked in its header and in its query parameter.
    pub(crate) fn write_masked_prefix(&self, write: impl FnMut(&str)) {
        let query = mask_token(self.query);
        let mut shown = SignableRequest {
            query: &query,
            ..self.clone()
        };
        for (name, value) in &mut shown.extra_headers {
            if name == TOKEN {
                *value = MASK.into();
            }
        }
        shown.write_canonical_prefix(write);
    }

    /// Returns the extra headers that sort before, between and after the mandatory ones.
    fn extra_headers(&self) -> (&[Header<'a>], &[Header<'a>], &[Header<'a>]) {
        let before = |end: &str| {
            self.extra_headers
                .partition_point(|(name, _)| **name < *end)
        };
        let (first, rest) = self.extra_headers.split_at(before(CONTENT_TYPE));
        let (between, last) = rest.split_at(before(HOST) - first.len());
        (first, between, last)
    }
}

fn write_extra(headers: &[Header<'_>], mut write: impl FnMut(&str)) {
    for (name, value) in headers {
        write(name);
        write(":");
        write(value);
        write("\n");
    }
}

/// Converts ASCII letters only, because only they have a case in HTTP fields.
fn lowercase(text: &str) -> Cow<'_, str> {
    if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        text.to_ascii_lowercase().into()
    } else {
        text.into()
    }
}

impl fmt::Debug for SignableRequest<'_> {
    /// Shows no body, query or header value, because they may contain personal data or a token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignableRequest")
            .field("method", &self.method)
            .field("service", &self.service)
            .field("host", &self.host)
            .field("content_type", &self.content_type)
            .field("signed_headers", &self.signed_names)
            .field("body_len", &self.body.len())
            .field("unsigned_payload", &self.unsigned_payload)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(request: &SignableRequest<'_>) -> String {
        let mut text = String::new();
        request.write_canonical_prefix(|piece| text.push_str(piece));
        text
    }

    #[test]
    fn extra_headers_are_lower_cased_trimmed_and_sorted_among_mandatory_ones() {
        let request = SignableRequest::post_json("mps", "mps.tencentcloudapi.com", b"{}")
            .with_header("X-TC-Version", " 2019-06-12 ")
            .with_header("Date", "Mon")
            .with_header("Accept", "A/B")
            .with_header("x-tc-Action", "DescribeTaskDetail");
        assert_eq!(
            canonical(&request),
            "POST\n/\n\naccept:a/b\ncontent-type:application/json\ndate:mon\nhost:mps.tencentcloudapi.com\n\
             x-tc-action:describetaskdetail\nx-tc-version:2019-06-12\n\n\
             accept;content-type;date;host;x-tc-action;x-tc-version\n"
        );
    }

    #[test]
    fn repeated_header_replaces_value() {
        let body = b"{}";
        let again = SignableRequest::post_json("mps", "wrong", body)
            .with_header("X-TC-Action", "Wrong")
            .with_header("Content-Type", "text/plain")
            .with_header("HOST", "mps.tencentcloudapi.com")
            .with_header("x-tc-action", "Right");
        let once = SignableRequest::post_json("mps", "mps.tencentcloudapi.com", body)
            .with_content_type("text/plain")
            .with_header("X-TC-Action", "right");
        assert_eq!(canonical(&again), canonical(&once));
    }

    #[test]
    fn debug_shows_neither_body_nor_query_nor_header_values() {
        let post = SignableRequest::post_json("mps", "h", b"canary")
            .with_header("X-TC-Token", "canary-token");
        let get = SignableRequest::get("mps", "h", "Token=canary");
        let shown = format!("{post:?}{get:?}");
        assert!(shown.contains("content-type;host;x-tc-token"), "{shown}");
        assert!(!shown.contains("canary"), "{shown}");
    }
}
