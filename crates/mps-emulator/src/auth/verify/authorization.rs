//! The `Authorization` header of TC3-HMAC-SHA256: its fields, read and checked for their form.

use crate::api_error::ApiError;

/// Name of the algorithm, with which the header begins.
pub(super) const ALGORITHM: &str = "TC3-HMAC-SHA256";

/// The fields of the `Authorization` header.
pub(super) struct Authorization<'a> {
    pub(super) id: &'a str,
    pub(super) date: &'a str,
    pub(super) service: &'a str,
    pub(super) signed_headers: &'a str,
    pub(super) signature: &'a str,
}

impl<'a> Authorization<'a> {
    pub(super) fn parse(text: &'a str) -> Result<Self, ApiError> {
        let malformed = ApiError::invalid_authorization;
        let fields = text
            .strip_prefix(ALGORITHM)
            .and_then(|rest| rest.strip_prefix(' '))
            .ok_or_else(|| {
                malformed(format!("Authorization does not begin with `{ALGORITHM} `."))
            })?;
        let mut fields = fields.split(", ");
        let mut field = |name: &str| {
            fields
                .next()
                .and_then(|field| field.strip_prefix(name)?.strip_prefix('='))
                .ok_or_else(|| malformed(format!("Authorization lacks `{name}=` in its place.")))
        };
        let credential = field("Credential")?;
        let signed_headers = field("SignedHeaders")?;
        let signature = field("Signature")?;
        if fields.next().is_some() {
            return Err(malformed(
                "Authorization has more than three fields.".into(),
            ));
        }
        let parts: Vec<&str> = credential.split('/').collect();
        let [id, date, service, "tc3_request"] = parts[..] else {
            return Err(malformed(
                "Credential is not SecretId/date/service/tc3_request.".into(),
            ));
        };
        let hex = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
        if signature.len() != 64 || !signature.bytes().all(hex) {
            return Err(malformed(
                "Signature is not 64 lower-case hexadecimal digits.".into(),
            ));
        }
        let authorization = Self {
            id,
            date,
            service,
            signed_headers,
            signature,
        };
        authorization.check_signed_headers()?;
        Ok(authorization)
    }

    fn check_signed_headers(&self) -> Result<(), ApiError> {
        let names: Vec<&str> = self.signed_headers.split(';').collect();
        let sorted = names.windows(2).all(|pair| pair[0] < pair[1]);
        let lower = !self.signed_headers.bytes().any(|b| b.is_ascii_uppercase());
        if !sorted || !lower {
            return Err(ApiError::invalid_authorization(
                "SignedHeaders are not distinct lower-case names in order.",
            ));
        }
        for required in ["content-type", "host"] {
            if !names.contains(&required) {
                return Err(ApiError::invalid_authorization(format!(
                    "SignedHeaders lack `{required}`."
                )));
            }
        }
        Ok(())
    }
}
