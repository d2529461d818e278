//! Conversion of library errors to errors of the program, with exit codes and advice.

use super::CliError;
use crate::exit::Exit;
use crate::text::sentence;
use mps_credentials::{CredentialsError, CredentialsErrorKind};
use mps_describe::ErrorKind;
use mps_model::{ApiError, DecodeError, ResponseError};
use std::error::Error as _;

impl From<CredentialsError> for CliError {
    fn from(error: CredentialsError) -> Self {
        let message = match error.kind() {
            CredentialsErrorKind::NotSet => "No credentials are set up.",
            _ => "The credentials cannot be used.",
        };
        let advice = advice_on_credentials(error.kind());
        let exit = exit_without_credentials(error.kind());
        Self::new(exit, message)
            .caused_by(error)
            .with_advice(advice)
    }
}

/// Exit code of an error of the credentials.
fn exit_without_credentials(kind: CredentialsErrorKind) -> Exit {
    match kind {
        CredentialsErrorKind::Unavailable => Exit::Network,
        CredentialsErrorKind::Refused => Exit::Refused,
        _ => Exit::Usage,
    }
}

/// Advice for an error of the credentials.
pub(crate) fn advice_on_credentials(kind: CredentialsErrorKind) -> &'static str {
    match kind {
        CredentialsErrorKind::NotSet => {
            "Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or use --profile NAME."
        }
        CredentialsErrorKind::Unavailable => {
            "Try again later, or remove that source. While it is set up, no other source is used."
        }
        _ => "Correct that source or remove it. While it is set up, no other source is used.",
    }
}

impl From<&ApiError> for CliError {
    fn from(error: &ApiError) -> Self {
        Self::new(
            Exit::Refused,
            sentence(&format!(
                "The service answered {}: {}",
                error.code, error.message
            )),
        )
        .code(Some(&error.code))
        .request_id(error.request_id.as_deref())
    }
}

impl From<DecodeError> for CliError {
    fn from(error: DecodeError) -> Self {
        let unreadable = Self::new(Exit::Unreadable, sentence(&error.to_string()))
            .request_id(error.request_id());
        match error.is_truncated() {
            true => unreadable.with_advice("Save it again, because its end is missing."),
            false => unreadable,
        }
    }
}

impl From<ResponseError> for CliError {
    fn from(error: ResponseError) -> Self {
        match error {
            ResponseError::Api(error) => Self::from(&error),
            ResponseError::Decode(error) => error.into(),
            other => Self::new(Exit::Unreadable, sentence(&other.to_string())),
        }
    }
}

impl From<mps_describe::Error> for CliError {
    fn from(error: mps_describe::Error) -> Self {
        let source = error.source().and_then(|source| source.downcast_ref());
        let kind = source.map_or(CredentialsErrorKind::NotSet, CredentialsError::kind);
        let exit = match error.kind() {
            ErrorKind::Config => Exit::Usage,
            ErrorKind::Credentials => exit_without_credentials(kind),
            ErrorKind::Network => Exit::Network,
            ErrorKind::Deadline => Exit::Deadline,
            ErrorKind::Unreadable => Exit::Unreadable,
            _ => Exit::Refused,
        };
        let mut converted = Self::new(exit, sentence(&error.to_string()))
            .code(error.code())
            .request_id(error.request_id());
        if let Some(source) = error.source() {
            converted = converted.with_causes_of(source);
        }
        match error.kind() {
            ErrorKind::Credentials => converted
                .with_advice(format!(
                    "{} `mps config show` lists the sources.",
                    advice_on_credentials(kind)
                ))
                .with_advice("Use --emulator if you have no account."),
            ErrorKind::Auth => converted.with_advice(
                "Run `mps config show` to see the credentials in use, and `mps sign` to see each stage of the signature.",
            ),
            _ => converted,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CliError;
    use crate::exit::Exit;
    use mps_credentials::{CredentialsError, CredentialsErrorKind};

    #[test]
    fn credentials_error_kind_decides_the_exit_code() {
        for (kind, exit) in [
            (CredentialsErrorKind::NotSet, Exit::Usage),
            (CredentialsErrorKind::Invalid, Exit::Usage),
            (CredentialsErrorKind::Expired, Exit::Usage),
            (CredentialsErrorKind::Refused, Exit::Refused),
            (CredentialsErrorKind::Unavailable, Exit::Network),
        ] {
            let error = CredentialsError::new(kind, "vault", "it is sealed");
            assert_eq!(CliError::from(error).exit(), exit, "{kind:?}");
        }
    }
}
